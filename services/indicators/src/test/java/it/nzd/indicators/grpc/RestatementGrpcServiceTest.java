package it.nzd.indicators.grpc;

import static it.nzd.indicators.domain.Samples.PRATO;
import static it.nzd.indicators.grpc.Slice.goal;
import static it.nzd.indicators.grpc.Slice.observed;
import static it.nzd.indicators.grpc.Slice.record;
import static it.nzd.indicators.grpc.Slice.refusal;
import static it.nzd.indicators.grpc.Slice.seriesOf;
import static it.nzd.indicators.grpc.Slice.targetOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.FieldMask;
import it.nzd.indicators.v1.ApproveObservationsRequest;
import it.nzd.indicators.v1.ConvertedFormula;
import it.nzd.indicators.v1.GetProgressRequest;
import it.nzd.indicators.v1.Observation;
import it.nzd.indicators.v1.ObservedFormula;
import it.nzd.indicators.v1.Progress;
import it.nzd.indicators.v1.RejectObservationsRequest;
import it.nzd.indicators.v1.Series;
import it.nzd.indicators.v1.SeriesServiceGrpc;
import it.nzd.indicators.v1.UpdateSeriesRequest;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A correction keeps what it corrects, says why, and moves what is computed from it in the open.
 */
class RestatementGrpcServiceTest {
  private static Slice slice;

  @BeforeAll
  static void start() {
    slice = new Slice();
    for (var id : new String[] {"sludge", "heat", "waste"}) {
      slice.measure(id, "t");
      slice.indicator(
          id,
          Slice.indicatorIn("t")
              .setObserved(
                  ObservedFormula.newBuilder().setMeasure("cities/programme/measures/" + id)));
    }
  }

  @AfterAll
  static void stop() {
    slice.close();
  }

  private static Progress progress(String indicator) {
    return slice.comparisons().getProgress(ask(indicator).build());
  }

  private static GetProgressRequest.Builder ask(String indicator) {
    return GetProgressRequest.newBuilder()
        .setDistrict(PRATO)
        .setIndicator("cities/programme/indicators/" + indicator);
  }

  private static ApproveObservationsRequest approval(Series series, String period) {
    return ApproveObservationsRequest.newBuilder()
        .setName(series.getName())
        .setEtag(series.getEtag())
        .addPeriods(period)
        .build();
  }

  @Test
  void shouldKeepTheOldValueAndSayByHowMuchItMovedAndWhy() {
    var series = slice.series(seriesOf("sludge", PRATO), "2019", "1000", "2024", "760");
    slice.target(
        targetOf("sludge", PRATO, 2019).setBaselineValue("1000").addGoals(goal(2030, "200")));
    assertThat(
            refusal(
                () ->
                    slice
                        .series("prato")
                        .recordObservations(record(series, observed("2019", "900")))))
        .isEqualTo("REASON_NEEDED reason");
    var corrected =
        record(series, observed("2019", "900")).toBuilder().setReason("Pesa tarata di nuovo");

    slice.series("prato").recordObservations(corrected.build());

    var now = progress("sludge");
    assertThat(now.getPoints(0).getValue()).isEqualTo("900");
    assertThat(now.getRestatementsList())
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.getPeriod().getCode()).isEqualTo("2019");
              assertThat(change.getValueBefore()).isEqualTo("1000");
              assertThat(change.getValueAfter()).isEqualTo("900");
              assertThat(change.getChangePercent()).isEqualTo("-10");
              assertThat(change.getReason()).isEqualTo("Pesa tarata di nuovo");
            });
    assertThat(now.getBaselineDriftPercent()).isEqualTo("-10");
    assertThat(now.getBaselineToFixAgain()).isTrue();
    var before = now.getRestatements(0).getTime().toBuilder();
    var then =
        slice
            .comparisons()
            .getProgress(ask("sludge").setAsOf(before.setSeconds(before.getSeconds() - 1)).build());
    assertThat(then.getPointsList()).allSatisfy(p -> assertThat(p.getValue()).isNotEqualTo("900"));
  }

  @Test
  void shouldRestateWhatAnotherFactorEditionChanges() {
    slice.measure("refining", "kW.h");
    slice.electricity("old", "consumption", "404/2024", 2024, 2022, "0.25");
    slice.electricity("new", "consumption", "413/2025", 2025, 2022, "0.20");
    slice.indicator(
        "refining",
        Slice.indicatorIn("kg")
            .setKind("CO2e")
            .setConverted(
                ConvertedFormula.newBuilder()
                    .setMeasure("cities/programme/measures/refining")
                    .setFactorSubject("electricity")));
    var series =
        slice.series(
            seriesOf("refining", PRATO).setFactor("cities/programme/factors/old"), "2023", "1000");
    var change =
        UpdateSeriesRequest.newBuilder()
            .setSeries(
                Series.newBuilder()
                    .setName(series.getName())
                    .setEtag(series.getEtag())
                    .setFactor("cities/programme/factors/new"))
            .setUpdateMask(FieldMask.newBuilder().addPaths("factor"));
    var stub = slice.series("prato");
    assertThat(refusal(() -> stub.updateSeries(change.build())))
        .isEqualTo("BASIS_REASON_NEEDED reason");

    var changed = stub.updateSeries(change.setReason("Edizione più recente").build());

    assertThat(changed.getObservationsCount()).isEqualTo(1);
    assertThat(changed.getEarlierBases(0).getFactor()).endsWith("/old");
    var now = progress("refining");
    assertThat(now.getPoints(0).getValue()).isEqualTo("200");
    assertThat(now.getRestatements(0).getValueBefore()).isEqualTo("250");
    assertThat(now.getRestatements(0).getChangePercent()).isEqualTo("-20");
    assertThat(now.getRestatements(0).getReason()).isEqualTo("Edizione più recente");
  }

  @Test
  void shouldTakeASecondPersonToApprove() {
    var series = slice.series(seriesOf("heat", PRATO), "2024", "5");
    assertThat(progress("heat").getPoints(0).getAwaitsApproval()).isTrue();
    assertThat(refusal(() -> slice.series("prato").approveObservations(approval(series, "2024"))))
        .isEqualTo("FOUR_EYES_NEEDED periods[0]");
    var steward = slice.as("data-steward", "prato", SeriesServiceGrpc::newBlockingStub);
    var request =
        approval(series, "2024").toBuilder().setRequestId(UUID.randomUUID().toString()).build();

    var approved = steward.approveObservations(request);

    assertThat(approved.getObservations(0).getApproval())
        .isEqualTo(Observation.Approval.APPROVAL_APPROVED);
    assertThat(steward.approveObservations(request)).isEqualTo(approved);
    assertThat(progress("heat").getPoints(0).getAwaitsApproval()).isFalse();
    assertThat(refusal(() -> steward.approveObservations(approval(series, "2024"))))
        .isEqualTo("STALE_VERSION");
  }

  @Test
  void shouldCountADraftOnlyWhenItIsHandedInAndNoneThatIsSentBack() {
    var series = slice.series(seriesOf("waste", PRATO), "2023", "7");
    var draft =
        slice
            .series("prato")
            .recordObservations(
                record(series, observed("2024", "70")).toBuilder().setDraft(true).build());
    assertThat(progress("waste").getPointsCount()).isEqualTo(1);
    var steward = slice.as("data-steward", "prato", SeriesServiceGrpc::newBlockingStub);
    var submitted =
        steward.submitObservations(
            it.nzd.indicators.v1.SubmitObservationsRequest.newBuilder()
                .setName(draft.getName())
                .setEtag(draft.getEtag())
                .addPeriods("2024")
                .build());
    assertThat(progress("waste").getPointsCount()).isEqualTo(2);

    var rejected =
        steward.rejectObservations(
            RejectObservationsRequest.newBuilder()
                .setName(submitted.getName())
                .setEtag(submitted.getEtag())
                .addPeriods("2024")
                .setReason("Dieci volte più del solito")
                .build());

    assertThat(progress("waste").getPointsCount()).isEqualTo(1);
    assertThat(rejected.getObservations(1).getRejection()).isEqualTo("Dieci volte più del solito");
  }

  @Test
  void shouldStayWhatItIsOnceItHasObservations() {
    slice.measure("mud", "t");
    slice.measure("sand", "t");
    var series = slice.series(seriesOf("mud", PRATO), "2024", "5");
    var changes =
        java.util.Map.of(
            "measure",
            seriesOf("sand", PRATO),
            "district",
            seriesOf("mud", it.nzd.indicators.domain.Samples.PARMA),
            "perimeter",
            seriesOf("mud", PRATO).setPerimeter(Series.Perimeter.PERIMETER_CITY));

    changes.forEach(
        (field, sent) -> {
          var request =
              UpdateSeriesRequest.newBuilder()
                  .setSeries(sent.setName(series.getName()).setEtag(series.getEtag()))
                  .setUpdateMask(FieldMask.newBuilder().addPaths(field))
                  .build();
          assertThat(refusal(() -> slice.series("prato").updateSeries(request)))
              .isEqualTo("SERIES_OBSERVED series." + field);
        });
  }

  @Test
  void shouldShowOutsidersOnlyWhatCounts() {
    slice.measure("ash", "t");
    var series = slice.series(seriesOf("ash", PRATO), "2023", "7");
    var corrected =
        slice
            .series("prato")
            .recordObservations(
                record(series, observed("2023", "8")).toBuilder().setReason("pesa").build());
    slice
        .series("prato")
        .recordObservations(
            record(corrected, observed("2023", "70", "2024", "71")).toBuilder()
                .setDraft(true)
                .setReason("bozza")
                .build());
    var request =
        it.nzd.indicators.v1.GetSeriesRequest.newBuilder().setName(series.getName()).build();

    var own = slice.series("prato").getSeries(request);
    var elsewhere = slice.series("parma").getSeries(request);
    var nobody = slice.asNobody(SeriesServiceGrpc::newBlockingStub).getSeries(request);

    assertThat(own.getObservationsList())
        .extracting(Observation::getValue)
        .containsExactly("70", "71");
    assertThat(own.getObservations(0).getEarlierCount()).isEqualTo(2);
    assertThat(own.getCreator()).isNotEmpty();
    assertThat(nobody).isEqualTo(elsewhere);
    assertThat(nobody.getCreator()).isEmpty();
    assertThat(nobody.getObservationsList())
        .singleElement()
        .satisfies(
            seen -> {
              assertThat(seen.getValue()).isEqualTo("8");
              assertThat(seen.getEarlierCount()).isZero();
              assertThat(seen.getRecorder()).isEmpty();
            });
  }
}
