package it.nzd.indicators.grpc;

import static it.nzd.indicators.domain.Samples.PARMA;
import static it.nzd.indicators.domain.Samples.PRATO;
import static it.nzd.indicators.grpc.Slice.goal;
import static it.nzd.indicators.grpc.Slice.observed;
import static it.nzd.indicators.grpc.Slice.record;
import static it.nzd.indicators.grpc.Slice.refusal;
import static it.nzd.indicators.grpc.Slice.seriesOf;
import static it.nzd.indicators.grpc.Slice.targetOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.FieldMask;
import it.nzd.common.v1.Visibility;
import it.nzd.indicators.v1.CreateSeriesRequest;
import it.nzd.indicators.v1.GetSeriesRequest;
import it.nzd.indicators.v1.GetTargetRequest;
import it.nzd.indicators.v1.ListSeriesRequest;
import it.nzd.indicators.v1.Observation;
import it.nzd.indicators.v1.ObservedFormula;
import it.nzd.indicators.v1.Series;
import it.nzd.indicators.v1.SeriesServiceGrpc;
import it.nzd.indicators.v1.TargetServiceGrpc;
import it.nzd.indicators.v1.UpdateSeriesRequest;
import it.nzd.indicators.v1.UpdateTargetRequest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SeriesGrpcServiceTest {
  private static Slice slice;

  @BeforeAll
  static void start() {
    slice = new Slice();
    for (var id : List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")) {
      slice.measure(id, "m3");
    }
    slice.electricity("ispra", "consumption", "413/2025", 2025, 2023, "0.243");
    var observed = ObservedFormula.newBuilder().setMeasure("cities/programme/measures/one");
    for (var id : List.of("first", "second", "third", "fourth")) {
      slice.indicator(id, Slice.indicatorIn("m3").setObserved(observed));
    }
  }

  @AfterAll
  static void stop() {
    slice.close();
  }

  private static String created(Series.Builder series) {
    return refusal(() -> slice.series(series));
  }

  @Nested
  class Creating {
    @Test
    void shouldBelongToADistrictOfTheCity() {
      assertThat(created(seriesOf("one", "cities/prato/districts/nowhere")))
          .isEqualTo("DISTRICT_UNKNOWN series.district");
      var foreign =
          CreateSeriesRequest.newBuilder()
              .setParent("cities/prato")
              .setSeries(seriesOf("one", PARMA));
      assertThat(refusal(() -> slice.series("prato").createSeries(foreign.build())))
          .isEqualTo("DISTRICT_UNKNOWN series.district");
    }

    @Test
    void shouldNameWhatTheCatalogueHas() {
      assertThat(created(seriesOf("nothing", PRATO))).isEqualTo("MEASURE_UNKNOWN series.measure");
      assertThat(created(seriesOf("one", PRATO).setFactor("cities/programme/factors/none")))
          .isEqualTo("FACTOR_UNKNOWN series.factor");
      assertThat(
              slice
                  .series(seriesOf("two", PRATO).setFactor("cities/programme/factors/ispra"))
                  .getFactor())
          .endsWith("ispra");
    }

    @Test
    void shouldSayWhichOtherPerimeter() {
      var other = seriesOf("one", PRATO).setPerimeter(Series.Perimeter.PERIMETER_OTHER);

      assertThat(created(other)).isEqualTo("PERIMETER_NOTE_NEEDED series.perimeter_note");
    }

    @Test
    void shouldBeTheOnlyOneOfItsKind() {
      slice.series(seriesOf("three", PRATO));

      assertThat(created(seriesOf("three", PRATO))).isEqualTo("SERIES_EXISTS");
      slice.series(seriesOf("three", PRATO).setPerimeter(Series.Perimeter.PERIMETER_CITY));
    }

    @Test
    void shouldBeCreatedOnceHoweverOftenTheRequestIsSent() {
      var request =
          CreateSeriesRequest.newBuilder()
              .setParent("cities/prato")
              .setSeries(seriesOf("four", PRATO))
              .setRequestId(UUID.randomUUID().toString())
              .build();

      assertThat(slice.series("prato").createSeries(request))
          .isEqualTo(slice.series("prato").createSeries(request));
    }

    @Test
    void shouldBeLeftToTheCityItself() {
      var request =
          CreateSeriesRequest.newBuilder()
              .setParent("cities/prato")
              .setSeries(seriesOf("one", PRATO))
              .build();

      assertThat(refusal(() -> slice.series("parma").createSeries(request)))
          .isEqualTo("RESOURCE_NOT_FOUND");
      var member = slice.as("cdtt-member", "prato", SeriesServiceGrpc::newBlockingStub);
      assertThat(refusal(() -> member.createSeries(request))).isEqualTo("ROLE_MISSING");
    }
  }

  @Nested
  class Recording {
    @Test
    void shouldWriteAllAndReadThemBackByPeriod() {
      var series = slice.series(seriesOf("five", PRATO), "2022", "3.50", "2021", "3.10");

      assertThat(series.getEtag()).isEqualTo("\"2\"");
      assertThat(series.getObservationsList())
          .extracting(Observation::getValue)
          .containsExactly("3.10", "3.50");
      var more =
          slice
              .series("prato")
              .recordObservations(
                  record(series, observed("2022", "3.6", "2023", "4")).toBuilder()
                      .setReason("Letto di nuovo")
                      .build());
      assertThat(more.getObservationsList())
          .extracting(Observation::getValue)
          .containsExactly("3.10", "3.6", "4");
    }

    @Test
    void shouldWriteAllOrNone() {
      var series = slice.series(seriesOf("six", PRATO), "2021", "1");
      var stub = slice.series("prato");

      assertThat(
              refusal(
                  () ->
                      stub.recordObservations(record(series, observed("2022", "2", "2022", "3")))))
          .isEqualTo("PERIOD_TWICE observations[1].period");
      assertThat(
              refusal(
                  () ->
                      stub.recordObservations(
                          record(series, observed("2022", "2", "2022-Q1", "3")))))
          .isEqualTo("PERIOD_TYPE_MIXED observations[1].period");
      assertThat(
              refusal(
                  () ->
                      stub.recordObservations(record(series, observed("2022", "2", "2190", "3")))))
          .isEqualTo("OBSERVATION_IN_FUTURE observations[1].period");
      var now = stub.getSeries(GetSeriesRequest.newBuilder().setName(series.getName()).build());
      assertThat(now).isEqualTo(series);
    }

    @Test
    void shouldTakeAValueWithItsQualityOrAnAbsence() {
      var series = slice.series(seriesOf("seven", PRATO));
      var stub = slice.series("prato");
      var good = observed("2021", "1").getFirst();

      assertThat(
              refusal(
                  () ->
                      stub.recordObservations(
                          record(series, List.of(good.toBuilder().clearQuality().build())))))
          .isEqualTo("OBSERVATION_INCOMPLETE observations[0].quality");
      assertThat(
              refusal(
                  () ->
                      stub.recordObservations(
                          record(series, List.of(good.toBuilder().clearValue().build())))))
          .isEqualTo("OBSERVATION_INCOMPLETE observations[0].absence");
      var absent =
          good.toBuilder()
              .clearValue()
              .clearQuality()
              .setAbsence(Observation.Absence.ABSENCE_NOT_ESTIMATED)
              .build();
      var recorded = stub.recordObservations(record(series, List.of(absent)));
      var kept = recorded.getObservations(0);
      assertThat(kept.getAbsence()).isEqualTo(absent.getAbsence());
      assertThat(kept.getValue()).isEmpty();
      assertThat(kept.getApproval()).isEqualTo(Observation.Approval.APPROVAL_SUBMITTED);
      assertThat(kept.getRecorder()).isNotEmpty();
    }

    @Test
    void shouldAskForASourceMark() {
      var series = slice.series(seriesOf("eight", PRATO));
      var unmarked = observed("2021", "1").getFirst().toBuilder();
      unmarked.getSourceBuilder().clearMark();

      assertThat(
              refusal(
                  () ->
                      slice
                          .series("prato")
                          .recordObservations(record(series, List.of(unmarked.build())))))
          .isEqualTo("REQUEST_INVALID observations[0].source.mark");
    }

    @Test
    void shouldTellTheSecondWriter() {
      var series = slice.series(seriesOf("nine", PRATO), "2021", "1");
      var stub = slice.series("prato");
      stub.recordObservations(record(series, observed("2022", "2")));

      assertThat(refusal(() -> stub.recordObservations(record(series, observed("2022", "3")))))
          .isEqualTo("STALE_VERSION");
    }
  }

  @Nested
  class Reading {
    @Test
    void shouldHideWhatIsInternalFromOthers() {
      var hidden =
          slice.series(
              seriesOf("one", PARMA).setVisibility(Visibility.VISIBILITY_INTERNAL), "2021", "1");
      var request = GetSeriesRequest.newBuilder().setName(hidden.getName()).build();

      assertThat(slice.series("parma").getSeries(request)).isEqualTo(hidden);
      assertThat(refusal(() -> slice.series("prato").getSeries(request)))
          .isEqualTo("RESOURCE_NOT_FOUND");
      var nobody = slice.asNobody(SeriesServiceGrpc::newBlockingStub);
      assertThat(refusal(() -> nobody.getSeries(request))).isEqualTo("RESOURCE_NOT_FOUND");
      var everywhere =
          ListSeriesRequest.newBuilder().setParent("cities/-").setDistrict(PARMA).build();
      assertThat(nobody.listSeries(everywhere).getSeriesList())
          .extracting(Series::getName)
          .doesNotContain(hidden.getName());
    }

    @Test
    void shouldKeepItsObservationsWhenItsFrameChanges() {
      var series = slice.series(seriesOf("two", PARMA), "2021", "1");
      var sent = series.toBuilder().setBaseYear(2019).setPerimeterNote("solo SPIP").build();
      var mask = FieldMask.newBuilder().addPaths("base_year").addPaths("perimeter_note");

      var changed =
          slice
              .series("parma")
              .updateSeries(
                  UpdateSeriesRequest.newBuilder()
                      .setSeries(sent)
                      .setUpdateMask(mask)
                      .setReason("Anno base del piano")
                      .build());
      assertThat(changed.getBaseYear()).isEqualTo(2019);
      assertThat(changed.getObservationsList()).isEqualTo(series.getObservationsList());
      var wrong =
          UpdateSeriesRequest.newBuilder()
              .setSeries(changed)
              .setUpdateMask(FieldMask.newBuilder().addPaths("observations"));
      assertThat(refusal(() -> slice.series("parma").updateSeries(wrong.build())))
          .startsWith("UPDATE_MASK_INVALID");
    }
  }

  @Nested
  class Targets {
    @Test
    void shouldKeepBaselineAndGoals() {
      var made =
          slice.target(
              targetOf("first", PRATO, 2019)
                  .setBaselineValue("1000.0")
                  .addGoals(goal(2030, "200"))
                  .addGoals(goal(2024, "600")));

      var found =
          slice
              .asNobody(TargetServiceGrpc::newBlockingStub)
              .getTarget(GetTargetRequest.newBuilder().setName(made.getName()).build());
      assertThat(found.getBaselineValue()).isEqualTo("1000.0");
      assertThat(found.getGoalsList()).containsExactly(goal(2024, "600"), goal(2030, "200"));
    }

    @Test
    void shouldRefuseGoalsThatMakeNoPath() {
      var target = targetOf("second", PRATO, 2019);

      assertThat(refusal(() -> slice.target(target.clone().addGoals(goal(2019, "1")))))
          .isEqualTo("GOAL_BEFORE_BASELINE target.goals[0].year");
      assertThat(
              refusal(
                  () ->
                      slice.target(
                          target.clone().addGoals(goal(2030, "1")).addGoals(goal(2030, "2")))))
          .isEqualTo("GOAL_TWICE target.goals[1].year");
    }

    @Test
    void shouldBeOneForAnIndicatorAndADistrict() {
      slice.target(targetOf("third", PRATO, 2019).addGoals(goal(2030, "1")));

      assertThat(
              refusal(() -> slice.target(targetOf("third", PRATO, 2015).addGoals(goal(2030, "1")))))
          .isEqualTo("TARGET_EXISTS");
      slice.target(targetOf("third", PARMA, 2015).addGoals(goal(2030, "1")));
      assertThat(
              refusal(
                  () -> slice.target(targetOf("nothing", PARMA, 2015).addGoals(goal(2030, "1")))))
          .isEqualTo("INDICATOR_UNKNOWN target.indicator");
    }

    @Test
    void shouldNotMoveTheBaselineBehindAGoal() {
      var made = slice.target(targetOf("fourth", PRATO, 2019).addGoals(goal(2024, "1")));
      var request =
          UpdateTargetRequest.newBuilder()
              .setTarget(made.toBuilder().setBaselineYear(2025))
              .setUpdateMask(FieldMask.newBuilder().addPaths("baseline_year"));

      assertThat(refusal(() -> slice.targets("prato").updateTarget(request.build())))
          .isEqualTo("GOAL_BEFORE_BASELINE target.goals[0].year");
    }
  }
}
