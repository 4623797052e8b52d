package it.nzd.indicators.grpc;

import static it.nzd.indicators.domain.Samples.PRATO;
import static it.nzd.indicators.grpc.Slice.goal;
import static it.nzd.indicators.grpc.Slice.indicatorIn;
import static it.nzd.indicators.grpc.Slice.refusal;
import static it.nzd.indicators.grpc.Slice.seriesOf;
import static it.nzd.indicators.grpc.Slice.targetOf;
import static it.nzd.indicators.grpc.Slice.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.FieldMask;
import it.nzd.indicators.v1.CreateMeasureRequest;
import it.nzd.indicators.v1.DataSheet;
import it.nzd.indicators.v1.GetIndicatorRequest;
import it.nzd.indicators.v1.GetMeasureRequest;
import it.nzd.indicators.v1.GetProgressRequest;
import it.nzd.indicators.v1.Indicator;
import it.nzd.indicators.v1.Measure;
import it.nzd.indicators.v1.ObservedFormula;
import it.nzd.indicators.v1.UpdateIndicatorRequest;
import it.nzd.indicators.v1.UpdateMeasureRequest;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Sheets and versions of what the catalogue holds. */
class IndicatorVersionsTest {
  private static final DataSheet SHEET =
      DataSheet.newBuilder()
          .setSector("edifici")
          .setCollectionMethod(text("bollette"))
          .setCollectionFrequency(text("ogni mese"))
          .setResponsible("Ufficio energia")
          .setQualityNotes(text("due mesi stimati"))
          .addDisaggregations("per vettore")
          .build();
  private static Slice slice;

  @BeforeAll
  static void start() {
    slice = new Slice();
    slice.measure("one", "m3");
    slice.measure("two", "m3");
  }

  @AfterAll
  static void stop() {
    slice.close();
  }

  private static ObservedFormula.Builder observed(String measure) {
    return ObservedFormula.newBuilder().setMeasure("cities/programme/measures/" + measure);
  }

  private static Indicator changed(Indicator seen, String measure, String reason) {
    return slice
        .indicators()
        .updateIndicator(
            UpdateIndicatorRequest.newBuilder()
                .setIndicator(seen.toBuilder().setObserved(observed(measure)))
                .setUpdateMask(FieldMask.newBuilder().addPaths("observed"))
                .setReason(reason)
                .build());
  }

  @Test
  void shouldKeepTheWholeSheet() {
    var made =
        slice.indicator("sheet", indicatorIn("m3").setObserved(observed("one")).setSheet(SHEET));
    var request = GetIndicatorRequest.newBuilder().setName(made.getName()).build();
    assertThat(slice.indicators().getIndicator(request).getSheet()).isEqualTo(SHEET);

    var measure =
        slice
            .measures()
            .createMeasure(
                CreateMeasureRequest.newBuilder()
                    .setParent("cities/programme")
                    .setMeasureId("with-sheet")
                    .setMeasure(
                        Measure.newBuilder()
                            .setDisplayName(text("acqua"))
                            .setDefinition(text("definizione"))
                            .setUnit("m3")
                            .setSheet(SHEET))
                    .build());
    var read = GetMeasureRequest.newBuilder().setName(measure.getName()).build();
    assertThat(slice.measures().getMeasure(read).getSheet()).isEqualTo(SHEET);
  }

  @Test
  void shouldNotBeComputedInAnotherWaySilentlyWhereATargetRestsOnIt() {
    var made = slice.indicator("used", indicatorIn("m3").setObserved(observed("one")));
    slice.series(seriesOf("two", PRATO), "2024", "7");
    slice.target(targetOf("used", PRATO, 2019).addGoals(goal(2030, "1")));

    assertThat(refusal(() -> changed(made, "two", " "))).isEqualTo("VERSION_REASON_NEEDED reason");
    var next = changed(made, "two", "il contatore generale e piu completo");

    assertThat(made.getVersion()).isEqualTo(1);
    assertThat(next.getVersion()).isEqualTo(2);
    assertThat(next.getEarlierVersions(0).getVersion()).isEqualTo(1);
    assertThat(next.getEarlierVersions(0).getObserved().getMeasure()).endsWith("/one");
    assertThat(next.getEarlierVersions(0).getReason()).startsWith("il contatore");
    assertThat(next.getEarlierVersions(0).getActor()).isNotEmpty();
    var progress =
        slice
            .comparisons()
            .getProgress(
                GetProgressRequest.newBuilder()
                    .setDistrict(PRATO)
                    .setIndicator(made.getName())
                    .build());
    assertThat(progress.getIndicatorVersion()).isEqualTo(2);
    assertThat(progress.getPoints(0).getValue()).isEqualTo("7");
  }

  @Test
  void shouldBeTheNextVersionWithoutAReasonWhereNothingRestsOnIt() {
    var made = slice.indicator("free", indicatorIn("m3").setObserved(observed("one")));

    var next = changed(made, "two", "");

    assertThat(next.getVersion()).isEqualTo(2);
    assertThat(next.getEarlierVersions(0).getReason()).isEmpty();
  }

  @Test
  void shouldStayTheSameVersionWhereOnlyWordsChange() {
    var made = slice.indicator("words", indicatorIn("m3").setObserved(observed("one")));
    var renamed =
        slice
            .indicators()
            .updateIndicator(
                UpdateIndicatorRequest.newBuilder()
                    .setIndicator(
                        made.toBuilder().setDisplayName(text("altro nome")).setSheet(SHEET))
                    .setUpdateMask(
                        FieldMask.newBuilder().addPaths("display_name").addPaths("sheet"))
                    .build());

    assertThat(renamed.getVersion()).isEqualTo(1);
    assertThat(renamed.getSheet()).isEqualTo(SHEET);
  }

  private static Measure newMeasure(String id) {
    return slice.measure(id, "m3");
  }

  private static Measure changed(
      Measure seen, Measure.Builder sent, String reason, String... paths) {
    return slice
        .measures()
        .updateMeasure(
            UpdateMeasureRequest.newBuilder()
                .setMeasure(sent.setName(seen.getName()).setEtag(seen.getEtag()))
                .setUpdateMask(FieldMask.newBuilder().addAllPaths(List.of(paths)))
                .setReason(reason)
                .build());
  }

  @Test
  void shouldAskWhyAMeasureThatIsUsedSaysSomethingElse() {
    var made = newMeasure("metered");
    slice.series(seriesOf("metered", PRATO), "2024", "7");
    var summed = made.toBuilder().setOverUnits(Measure.OverUnits.OVER_UNITS_SUM);

    assertThat(refusal(() -> changed(made, summed, " ", "over_units")))
        .isEqualTo("VERSION_REASON_NEEDED reason");
    var next = changed(made, summed, "le imprese rispondono tutte", "over_units");

    assertThat(made.getVersion()).isEqualTo(1);
    assertThat(next.getVersion()).isEqualTo(2);
    var earlier = next.getEarlierVersions(0);
    assertThat(earlier.getVersion()).isEqualTo(1);
    assertThat(earlier.getOverUnits()).isEqualTo(Measure.OverUnits.OVER_UNITS_UNSPECIFIED);
    assertThat(earlier.getDefinition()).isEqualTo(made.getDefinition());
    assertThat(earlier.getReason()).isEqualTo("le imprese rispondono tutte");
    assertThat(earlier.getActor()).isNotEmpty();
    var read = GetMeasureRequest.newBuilder().setName(made.getName()).build();
    assertThat(slice.measures().getMeasure(read)).isEqualTo(next);
  }

  @Test
  void shouldKeepTheUnitOfAMeasureThatIsUsedWhateverTheReason() {
    var made = newMeasure("kept-unit");
    slice.series(seriesOf("kept-unit", PRATO), "2024", "7");

    assertThat(refusal(() -> changed(made, made.toBuilder().setUnit("L"), "altra", "unit")))
        .isEqualTo("IN_USE measure.unit");
    assertThat(refusal(() -> changed(made, made.toBuilder().setKind("reused"), "altra", "kind")))
        .isEqualTo("IN_USE measure.kind");
  }

  @Test
  void shouldCountNoVersionOfAMeasureWhereOnlyWordsChange() {
    var made = newMeasure("renamed");
    slice.series(seriesOf("renamed", PRATO), "2024", "7");

    var next = changed(made, made.toBuilder().setSheet(SHEET), "", "sheet");

    assertThat(next.getVersion()).isEqualTo(1);
    assertThat(refusal(() -> changed(made, made.toBuilder(), "", "sheet")))
        .isEqualTo("STALE_VERSION");
  }
}
