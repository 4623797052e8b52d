package it.nzd.indicators.grpc;

import static it.nzd.indicators.domain.Samples.BERGAMO;
import static it.nzd.indicators.domain.Samples.PARMA;
import static it.nzd.indicators.domain.Samples.PRATO;
import static it.nzd.indicators.domain.Samples.ROMA;
import static it.nzd.indicators.grpc.Slice.goal;
import static it.nzd.indicators.grpc.Slice.indicatorIn;
import static it.nzd.indicators.grpc.Slice.observed;
import static it.nzd.indicators.grpc.Slice.record;
import static it.nzd.indicators.grpc.Slice.refusal;
import static it.nzd.indicators.grpc.Slice.seriesOf;
import static it.nzd.indicators.grpc.Slice.targetOf;
import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.common.v1.Visibility;
import it.nzd.indicators.v1.CompareDistrictsRequest;
import it.nzd.indicators.v1.Comparison;
import it.nzd.indicators.v1.ComparisonCell;
import it.nzd.indicators.v1.ComparisonRow;
import it.nzd.indicators.v1.ComparisonRow.Reason;
import it.nzd.indicators.v1.ComparisonRow.Verdict;
import it.nzd.indicators.v1.ComparisonServiceGrpc;
import it.nzd.indicators.v1.ConvertedFormula;
import it.nzd.indicators.v1.Cure;
import it.nzd.indicators.v1.Finding;
import it.nzd.indicators.v1.GetProgressRequest;
import it.nzd.indicators.v1.Normalisation;
import it.nzd.indicators.v1.ObservedFormula;
import it.nzd.indicators.v1.PathPoint;
import it.nzd.indicators.v1.Progress;
import it.nzd.indicators.v1.RatioFormula;
import it.nzd.indicators.v1.RowChoice;
import it.nzd.indicators.v1.Series;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ComparisonGrpcServiceTest {
  private static final String IN_CATALOGUE = "cities/programme/";
  private static Slice slice;

  @BeforeAll
  static void start() {
    slice = new Slice();
    emissionsOfPrato();
    reuse();
    refining();
    potential();
    reductionOfRoma();
  }

  @AfterAll
  static void stop() {
    slice.close();
  }

  /** 1000 in 2019, 760 in 2024, goals 600 in 2024 and 200 in 2030. */
  private static void emissionsOfPrato() {
    slice.measure("emissions", "t");
    slice.indicator(
        "emissions",
        indicatorIn("t")
            .setObserved(
                ObservedFormula.newBuilder().setMeasure(IN_CATALOGUE + "measures/emissions")));
    slice.series(seriesOf("emissions", PRATO), "2019", "1000", "2024", "760");
    slice.target(
        targetOf("emissions", PRATO, 2019).addGoals(goal(2024, "600")).addGoals(goal(2030, "200")));
  }

  /**
   * Prato's 3.5 of 35 million cubic metres by the press of 2022; the other series is internal to
   * Parma.
   */
  private static void reuse() {
    slice.measure("reused", "m3");
    slice.measure("treated", "m3");
    var ratio =
        RatioFormula.newBuilder()
            .setNumerator(IN_CATALOGUE + "measures/reused")
            .setDenominator(IN_CATALOGUE + "measures/treated")
            .setScale("100");
    slice.indicator("reuse", indicatorIn("%").setRatio(ratio));
    slice.series(seriesOf("reused", PRATO), "2022", "3500000");
    slice.series(seriesOf("treated", PRATO), "2022", "35000000");
    slice.series(
        seriesOf("reused", PARMA).setVisibility(Visibility.VISIBILITY_INTERNAL), "2022", "1");
    var treated = slice.series(seriesOf("treated", PARMA));
    var invented = observed("2022", "50").getFirst().toBuilder().setSource(Slice.INVENTED).build();
    slice.series("parma").recordObservations(record(treated, java.util.List.of(invented)));
  }

  private static void refining() {
    slice.measure("power", "kW.h");
    slice.electricity("ispra-413", "consumption", "413/2025", 2025, 2023, "0.243");
    slice.electricity("ispra-386", "production mix", "386/2023", 2023, 2022, "0.263");
    var converted =
        ConvertedFormula.newBuilder()
            .setMeasure(IN_CATALOGUE + "measures/power")
            .setFactorSubject("electricity");
    slice.indicator("refining", indicatorIn("t").setKind("CO2e").setConverted(converted));
    slice.series(
        seriesOf("power", PRATO).setFactor(IN_CATALOGUE + "factors/ispra-413"), "2024", "1000000");
    slice.series(
        seriesOf("power", ROMA).setFactor(IN_CATALOGUE + "factors/ispra-386"), "2023", "500000");
  }

  private static void potential() {
    slice.measure("potential", "kW");
    var observed = ObservedFormula.newBuilder().setMeasure(IN_CATALOGUE + "measures/potential");
    slice.indicator("potential", indicatorIn("kW").setAbsolute(true).setObserved(observed));
    slice.series(seriesOf("potential", PRATO), "2024", "13200");
    slice.series(seriesOf("potential", PARMA), "2024", "1400");
    slice.series(seriesOf("potential", BERGAMO), "2024", "500");
  }

  private static void reductionOfRoma() {
    slice.measure("reduction", "%");
    slice.indicator(
        "reduction",
        indicatorIn("%")
            .setObserved(
                ObservedFormula.newBuilder().setMeasure(IN_CATALOGUE + "measures/reduction")));
    slice.series(
        seriesOf("reduction", ROMA)
            .setPerimeter(Series.Perimeter.PERIMETER_CITY)
            .setPerimeterNote("tutta la città, rispetto al 2003")
            .setBaseYear(2003),
        "2024",
        "-86");
    slice.series(seriesOf("reduction", PRATO).setBaseYear(2019), "2024", "-24");
    slice.series(seriesOf("reduction", PARMA).setBaseYear(2019), "2024", "-20");
  }

  private static Comparison compare(CompareDistrictsRequest.Builder request) {
    return slice.comparisons().compareDistricts(request.build());
  }

  private static ComparisonRow row(Comparison comparison, String indicator) {
    return comparison.getRowsList().stream()
        .filter(row -> row.getIndicator().equals(IN_CATALOGUE + "indicators/" + indicator))
        .findFirst()
        .orElseThrow();
  }

  private static ComparisonRow row(String indicator) {
    return row(compare(CompareDistrictsRequest.newBuilder()), indicator);
  }

  private static ComparisonCell cell(ComparisonRow row, String district) {
    return row.getCellsList().stream()
        .filter(c -> c.getDistrict().equals(district))
        .findFirst()
        .orElseThrow();
  }

  private static GetProgressRequest progressOf(String indicator, String district) {
    return GetProgressRequest.newBuilder()
        .setDistrict(district)
        .setIndicator(IN_CATALOGUE + "indicators/" + indicator)
        .build();
  }

  @Nested
  class OneDistrict {
    @Test
    void shouldStandAgainstItsPath() {
      var progress = slice.comparisons().getProgress(progressOf("emissions", PRATO));

      assertThat(progress.getMethod()).isEqualTo("target-path/1");
      assertThat(progress.getPathList())
          .extracting(PathPoint::getValue)
          .containsExactly(
              "1000",
              "927.272727",
              "854.545455",
              "781.818182",
              "709.090909",
              "636.363636",
              "563.636364",
              "490.909091",
              "418.181818",
              "345.454545",
              "272.727273",
              "200");
      assertThat(progress.getLatestValue()).isEqualTo("760");
      assertThat(progress.getRequiredValue()).isEqualTo("636.363636");
      assertThat(progress.getGap()).isEqualTo("123.636364");
      assertThat(progress.getCompletionPercent()).isEqualTo("30");
      assertThat(progress.getExpectedPercent()).isEqualTo("45.454545");
      assertThat(progress.getRequiredRatePercent()).isEqualTo("-13.611234");
      assertThat(progress.getStatus()).isEqualTo(Progress.Status.STATUS_LATE);
      assertThat(progress.getBaseline())
          .isEqualTo(PathPoint.newBuilder().setYear(2019).setValue("1000").build());
    }

    @Test
    void shouldComputeWithAnotherEditionWhenAsked() {
      var own = slice.comparisons().getProgress(progressOf("refining", PRATO));
      var other =
          slice
              .comparisons()
              .getProgress(
                  progressOf("refining", PRATO).toBuilder()
                      .setFactor(IN_CATALOGUE + "factors/ispra-386")
                      .build());

      assertThat(own.getLatestValue()).isEqualTo("243");
      assertThat(own.getPoints(0).getFactorOffsetYears()).isEqualTo(1);
      assertThat(own.getPoints(0).getProvisional()).isTrue();
      assertThat(other.getLatestValue()).isEqualTo("263");
      assertThat(
              refusal(
                  () ->
                      slice
                          .comparisons()
                          .getProgress(
                              progressOf("refining", PRATO).toBuilder()
                                  .setFactor(IN_CATALOGUE + "factors/none")
                                  .build())))
          .isEqualTo("FACTOR_UNKNOWN factor");
    }

    @Test
    void shouldNotTakeTheCityForTheDistrict() {
      var progress = slice.comparisons().getProgress(progressOf("reduction", ROMA));

      assertThat(progress.getPointsList()).isEmpty();
      assertThat(progress.getLatestValue()).isEmpty();
    }

    @Test
    void shouldSayWhatIsNotThere() {
      assertThat(refusal(() -> slice.comparisons().getProgress(progressOf("nothing", PRATO))))
          .isEqualTo("RESOURCE_NOT_FOUND");
      assertThat(
              refusal(
                  () ->
                      slice
                          .comparisons()
                          .getProgress(progressOf("emissions", "cities/prato/districts/nowhere"))))
          .isEqualTo("RESOURCE_NOT_FOUND");
    }
  }

  @Nested
  class SideBySide {
    @Test
    void shouldReadLastWhatNobodyHasAValueOf() {
      slice.measure("awaited", "t");
      slice.indicator(
          "awaited",
          indicatorIn("t")
              .setObserved(
                  ObservedFormula.newBuilder().setMeasure(IN_CATALOGUE + "measures/awaited")));

      var rows =
          slice
              .comparisons()
              .compareDistricts(CompareDistrictsRequest.getDefaultInstance())
              .getRowsList();

      assertThat(rows.getLast().getIndicator()).isEqualTo(IN_CATALOGUE + "indicators/awaited");
    }

    @Test
    void shouldShowTheDistrictsByCity() {
      var comparison = compare(CompareDistrictsRequest.newBuilder());

      assertThat(comparison.getDistrictsList())
          .extracting(d -> d.getCityDisplayName() + " " + d.getDisplayName())
          .containsExactly(
              "Bergamo Porta Sud",
              "Parma SPIP",
              "Prato Distretto tessile",
              "Roma Tiburtina Valley");
      assertThat(row(comparison, "potential").getCellsList())
          .extracting(ComparisonCell::getDistrict)
          .containsExactly(BERGAMO, PARMA, PRATO, ROMA);
    }

    @Test
    void shouldAskTheNeighbourOnceForEachKindOfFact() {
      int before = slice.stakeholders.calls.get();
      compare(CompareDistrictsRequest.newBuilder());

      assertThat(slice.stakeholders.calls.get() - before).isEqualTo(3);
    }

    @Test
    void shouldNarrowToDistrictsAndLever() {
      var two =
          compare(CompareDistrictsRequest.newBuilder().addDistricts(PRATO).addDistricts(PARMA));
      var none =
          compare(
              CompareDistrictsRequest.newBuilder()
                  .setLever(it.nzd.common.v1.Lever.LEVER_FINANCE_FUNDING));

      assertThat(two.getDistrictsCount()).isEqualTo(2);
      assertThat(row(two, "reduction").getVerdict()).isEqualTo(Verdict.VERDICT_COMPARABLE);
      assertThat(none.getRowsList()).isEmpty();
    }

    @Test
    void shouldCureDifferentEditionsByACommonOne() {
      var row = row("refining");
      assertThat(row.getVerdict()).isEqualTo(Verdict.VERDICT_CURABLE);
      assertThat(row.getFindingsList())
          .containsExactly(
              Finding.newBuilder()
                  .setReason(Reason.REASON_FACTOR_EDITION_DIFFERS)
                  .addDistricts(PRATO)
                  .addDistricts(ROMA)
                  .addDetails("ISPRA, Rapporto 413/2025, consumption")
                  .addDetails("ISPRA, Rapporto 386/2023, production mix")
                  .build());
      assertThat(row.getCuresList())
          .extracting(Cure::getLabel)
          .containsExactly(
              "ISPRA, Rapporto 413/2025, consumption", "ISPRA, Rapporto 386/2023, production mix");

      var cured =
          row(
              compare(CompareDistrictsRequest.newBuilder().addChoices(row.getCures(0).getChoice())),
              "refining");
      assertThat(cured.getVerdict()).isEqualTo(Verdict.VERDICT_COMPARABLE);
      assertThat(cell(cured, ROMA).getValue().getValue()).isEqualTo("121.5");
      assertThat(cell(cured, ROMA).getFactorLabel())
          .isEqualTo("ISPRA, Rapporto 413/2025, consumption");
      assertThat(cured.getChoice()).isEqualTo(row.getCures(0).getChoice());
    }

    @Test
    void shouldRefuseACityInAColumnOfDistricts() {
      var row = row("reduction");

      assertThat(row.getVerdict()).isEqualTo(Verdict.VERDICT_REFUSED);
      assertThat(row.getFindings(0).getReason()).isEqualTo(Reason.REASON_WRONG_PERIMETER);
      assertThat(row.getFindings(0).getDetailsList())
          .containsExactly("tutta la città, rispetto al 2003");
      assertThat(row.getCuresList()).isEmpty();
      var roma = cell(row, ROMA);
      assertThat(roma.getHasValue()).isTrue();
      assertThat(roma.getValue().getValue()).isEqualTo("-86");
      assertThat(roma.getPerimeter()).isEqualTo("PERIMETER_CITY");
      assertThat(roma.getBaseYear()).isEqualTo(2003);
    }

    @Test
    void shouldDivideAbsoluteAmountsByAdoptedCounts() {
      assertThat(row("potential").getFindings(0).getReason()).isEqualTo(Reason.REASON_ABSOLUTE);

      var request =
          CompareDistrictsRequest.newBuilder()
              .setNormalisation(Normalisation.NORMALISATION_PER_FIRM)
              .addDistricts(PRATO)
              .addDistricts(PARMA);
      var row = row(compare(request), "potential");
      assertThat(row.getVerdict()).isEqualTo(Verdict.VERDICT_COMPARABLE);
      assertThat(row.getUnit()).isEqualTo("kW/{firm}");
      assertThat(cell(row, PRATO).getValue().getValue()).isEqualTo("2");
      assertThat(cell(row, PRATO).getDividedBy().getValue()).isEqualTo("6600");
      assertThat(cell(row, PARMA).getValue().getValue()).isEqualTo("11.023622");
      assertThat(cell(row, PARMA).getProgress().getLatestValue()).isEqualTo("1400");
    }

    @Test
    void shouldRefuseToDivideByTheCountOfAnotherPerimeter() {
      var row =
          row(
              compare(
                  CompareDistrictsRequest.newBuilder()
                      .setNormalisation(Normalisation.NORMALISATION_PER_FIRM)),
              "potential");

      assertThat(row.getVerdict()).isEqualTo(Verdict.VERDICT_REFUSED);
      assertThat(row.getFindings(0).getReason()).isEqualTo(Reason.REASON_NORMALISER_MISSING);
      assertThat(row.getFindings(0).getDistrictsList()).containsExactly(BERGAMO);
      assertThat(cell(row, BERGAMO).getHasValue()).isFalse();
      assertThat(cell(row, BERGAMO).getProgress().getLatestValue()).isEqualTo("500");
    }

    @Test
    void shouldRefuseAChoiceThatDoesNotFitOrComesTwice() {
      var choice =
          RowChoice.newBuilder()
              .setIndicator(IN_CATALOGUE + "indicators/refining")
              .setFactor(IN_CATALOGUE + "factors/none");

      assertThat(refusal(() -> compare(CompareDistrictsRequest.newBuilder().addChoices(choice))))
          .isEqualTo("FACTOR_UNKNOWN choices");
      assertThat(
              refusal(
                  () ->
                      compare(
                          CompareDistrictsRequest.newBuilder()
                              .addChoices(choice)
                              .addChoices(choice.clone().clearFactor()))))
          .isEqualTo("CHOICE_TWICE choices[1].indicator");
    }
  }

  @Nested
  class Readers {
    @Test
    void shouldSeeOnlyWhatTheyMayRead() {
      var insider =
          slice
              .as("cdtt-member", "parma", ComparisonServiceGrpc::newBlockingStub)
              .compareDistricts(CompareDistrictsRequest.getDefaultInstance());
      var nobody =
          slice
              .asNobody(ComparisonServiceGrpc::newBlockingStub)
              .compareDistricts(CompareDistrictsRequest.getDefaultInstance());

      assertThat(row(insider, "reuse").getVerdict()).isEqualTo(Verdict.VERDICT_COMPARABLE);
      assertThat(cell(row(insider, "reuse"), PARMA).getValue().getValue()).isEqualTo("2");
      assertThat(cell(row(insider, "reuse"), PARMA).getProgress().getPoints(0).getIllustrative())
          .isTrue();
      assertThat(row(nobody, "reuse").getVerdict()).isEqualTo(Verdict.VERDICT_REFUSED);
      assertThat(cell(row(nobody, "reuse"), PARMA).getHasValue()).isFalse();
      assertThat(cell(row(nobody, "reuse"), PRATO).getValue().getValue()).isEqualTo("10");
    }
  }

  @Test
  void shouldSayThatTheNeighbourCannotBeAsked() {
    try (var alone = new Slice()) {
      alone.measure("lonely", "t");
      alone.stakeholders.close();

      assertThat(
              refusal(
                  () ->
                      alone
                          .comparisons()
                          .compareDistricts(CompareDistrictsRequest.getDefaultInstance())))
          .isEqualTo("NEIGHBOUR_UNAVAILABLE");
      assertThat(refusal(() -> alone.series(seriesOf("lonely", PRATO))))
          .isEqualTo("NEIGHBOUR_UNAVAILABLE");
    }
  }
}
