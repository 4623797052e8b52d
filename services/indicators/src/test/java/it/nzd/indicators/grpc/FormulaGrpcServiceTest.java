package it.nzd.indicators.grpc;

import static it.nzd.indicators.domain.Samples.PARMA;
import static it.nzd.indicators.domain.Samples.PRATO;
import static it.nzd.indicators.domain.Samples.ROMA;
import static it.nzd.indicators.grpc.Slice.indicatorIn;
import static it.nzd.indicators.grpc.Slice.refusal;
import static it.nzd.indicators.grpc.Slice.seriesOf;
import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.common.v1.Period;
import it.nzd.common.v1.Visibility;
import it.nzd.indicators.v1.CheckFormulaRequest;
import it.nzd.indicators.v1.CompareDistrictsRequest;
import it.nzd.indicators.v1.ExpressionFormula;
import it.nzd.indicators.v1.FormulaCheck;
import it.nzd.indicators.v1.FormulaServiceGrpc;
import it.nzd.indicators.v1.GetFormulaFunctionsRequest;
import it.nzd.indicators.v1.GetLineageRequest;
import it.nzd.indicators.v1.GetProgressRequest;
import it.nzd.indicators.v1.Indicator;
import it.nzd.indicators.v1.Lineage;
import it.nzd.indicators.v1.ObservedFormula;
import it.nzd.indicators.v1.ProgressPoint;
import it.nzd.indicators.v1.RatioFormula;
import it.nzd.indicators.v1.UpdateIndicatorRequest;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FormulaGrpcServiceTest {
  private static final String CATALOGUE = "cities/programme/";
  private static Slice slice;

  @BeforeAll
  static void start() {
    slice = new Slice();
    slice.measure("power-use", "kW.h");
    slice.measure("staff", "{worker}");
    slice.measure("solar", "MW.h");
    slice.electricity("ispra-413", "consumption", "413/2025", 2025, 2023, "0.243");
    slice.electricity("ispra-386", "production mix", "386/2023", 2023, 2022, "0.263");
    slice.series(
        seriesOf("power-use", PRATO).setFactor(CATALOGUE + "factors/ispra-413"),
        "2023",
        "1000000",
        "2024",
        "800000");
    slice.series(seriesOf("staff", PRATO), "2023", "100", "2024", "0");
    slice.series(seriesOf("solar", PRATO), "2024", "100");
    slice.series(
        seriesOf("power-use", PARMA)
            .setFactor(CATALOGUE + "factors/ispra-386")
            .setVisibility(Visibility.VISIBILITY_INTERNAL),
        "2024",
        "500000");
    slice.series(
        seriesOf("power-use", ROMA).setFactor(CATALOGUE + "factors/ispra-386"), "2024", "1000");
    slice.indicator(
        "grid", expression("t", "(power_use - coalesce(solar, 0)) * factor(electricity)"));
    slice.indicator("grid-per-worker", expression("t/{worker}", "indicator(grid) / staff"));
  }

  @AfterAll
  static void stop() {
    slice.close();
  }

  private static Indicator.Builder expression(String unit, String text) {
    return indicatorIn(unit).setExpression(ExpressionFormula.newBuilder().setText(text));
  }

  private static FormulaServiceGrpc.FormulaServiceBlockingStub formulas() {
    return slice.as("programme-coordinator", "programme", FormulaServiceGrpc::newBlockingStub);
  }

  private static List<ProgressPoint> points(String indicator, String district) {
    return slice
        .comparisons()
        .getProgress(
            GetProgressRequest.newBuilder()
                .setDistrict(district)
                .setIndicator(CATALOGUE + "indicators/" + indicator)
                .build())
        .getPointsList();
  }

  private static FormulaCheck check(String text, String unit) {
    return formulas()
        .checkFormula(
            CheckFormulaRequest.newBuilder()
                .setText(text)
                .setUnit(unit)
                .setDistrict(PRATO)
                .build());
  }

  @Test
  void shouldComputeAFormulaForAPlace() {
    var grid = points("grid", PRATO);

    assertThat(grid).extracting(ProgressPoint::getValue).containsExactly("243", "170.1");
    assertThat(grid.getFirst().getCompleteness()).isEqualTo("0.5");
    assertThat(grid.getLast().getCompleteness()).isEqualTo("1");
    assertThat(grid.getLast().getFactorOffsetYears()).isEqualTo(1);
    assertThat(grid.getLast().getProvisional()).isTrue();
    assertThat(grid.getLast().getSourcesCount()).isEqualTo(1 + 1);
  }

  @Test
  void shouldCallTheMethodOfACalculator() {
    var text = "electricity_location(power_use, factor(electricity))";
    var check = check(text, "t");

    assertThat(check.getCalculatorMethodsList()).containsExactly("electricity-emissions/1");
    assertThat(check.getKind()).isEqualTo("CO2e");
    assertThat(check.getPointsList())
        .extracting(ProgressPoint::getValue)
        .containsExactly("243", "194.4");
    slice.indicator("by-method", expression("t", text));
    var lineage =
        formulas()
            .getLineage(
                GetLineageRequest.newBuilder()
                    .setDistrict(PRATO)
                    .setIndicator(CATALOGUE + "indicators/by-method")
                    .setPeriod(Period.newBuilder().setCode("2023"))
                    .build());
    assertThat(lineage.getCalculatorMethodsList()).containsExactly("electricity-emissions/1");
    assertThat(lineage.getInputsCount()).isEqualTo(1);
    assertThat(lineage.getFactorsCount()).isEqualTo(1);
  }

  @Test
  void shouldNameThePlaceWhereAMethodTakesSomethingElse() {
    var problem = check("electricity_location(staff, factor(electricity))", "t").getProblems(0);

    assertThat(problem.getCode()).isEqualTo("ARGUMENT_UNFIT");
    assertThat(problem.getOffset()).isEqualTo(21);
    assertThat(problem.getLength()).isEqualTo(5);
    assertThat(problem.getDetailsMap()).containsEntry("parameter", "energy");
  }

  @Test
  void shouldSayThatAMethodRefuses() {
    var points = check("payback(0 [EUR] * staff / staff, 1 [EUR])", "a").getPointsList();

    assertThat(points.getFirst().getMissingReason()).isEqualTo("METHOD_REFUSES");
  }

  @Test
  void shouldDescribeTheMethodsThatFormulasMayCall() {
    var functions =
        formulas()
            .getFormulaFunctions(GetFormulaFunctionsRequest.getDefaultInstance())
            .getFunctionsList();

    assertThat(functions)
        .filteredOn(one -> one.getName().equals("electricity_location"))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.getSignature()).isEqualTo("electricity_location(energy, factor)");
              assertThat(one.getMethod()).isEqualTo("electricity-emissions");
              assertThat(one.getUnit()).isEqualTo("t");
              assertThat(one.getParameters(0).getKind()).isEqualTo("electric");
            });
  }

  @Test
  void shouldComputeAFormulaOverAnother() {
    var points = points("grid-per-worker", PRATO);

    assertThat(points.getFirst().getValue()).isEqualTo("2.43");
    assertThat(points.getLast().getValue()).isEmpty();
    assertThat(points.getLast().getMissingReason()).isEqualTo("DIVISION_BY_ZERO");
  }

  @Test
  void shouldCompareFormulasAcrossDistricts() {
    var rows = slice.comparisons().compareDistricts(CompareDistrictsRequest.getDefaultInstance());
    var row =
        rows.getRowsList().stream()
            .filter(r -> r.getIndicator().equals(CATALOGUE + "indicators/grid"))
            .findFirst()
            .orElseThrow();

    assertThat(row.getCellsList()).anySatisfy(c -> assertThat(c.getFactorLabel()).contains("413"));
    assertThat(row.getCellsList()).anySatisfy(c -> assertThat(c.getFactorLabel()).contains("386"));
  }

  @Test
  void shouldRefuseAFormulaThatDoesNotFit() {
    assertThat(refusal(() -> slice.indicator("bad", expression("t", "power_use + staff"))))
        .isEqualTo("FORMULA_UNFIT indicator.expression.text");
    assertThat(refusal(() -> slice.indicator("bad", expression("furlong", "power_use"))))
        .isEqualTo("FORMULA_UNFIT indicator.expression.text");
  }

  @Test
  void shouldRefuseALoop() {
    slice.indicator("first", expression("t", "indicator(grid) * 2"));
    slice.indicator("second", expression("t", "indicator(first) * 2"));
    var first =
        slice
            .indicators()
            .getIndicator(
                it.nzd.indicators.v1.GetIndicatorRequest.newBuilder()
                    .setName(CATALOGUE + "indicators/first")
                    .build());
    var looping = expression("t", "second").setName(first.getName()).setEtag(first.getEtag());

    assertThat(
            refusal(
                () ->
                    slice
                        .indicators()
                        .updateIndicator(
                            UpdateIndicatorRequest.newBuilder()
                                .setIndicator(looping)
                                .setUpdateMask(
                                    com.google.protobuf.FieldMask.newBuilder()
                                        .addPaths("expression"))
                                .build())))
        .isEqualTo("FORMULA_UNFIT indicator.expression.text");
  }

  @Test
  void shouldAnswerWhatIsWrongWithAFormula() {
    var answer = check("power_use * factor(electrcity)", "t");

    assertThat(answer.getProblemsList())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.getCode()).isEqualTo("FACTOR_UNKNOWN");
              assertThat(problem.getOffset()).isEqualTo(12);
              assertThat(problem.getLength()).isEqualTo(18);
              assertThat(problem.getDetailsMap()).containsEntry("cure", "electricity");
            });
    assertThat(check("", "t").getProblems(0).getCode()).isEqualTo("TEXT_EMPTY");
  }

  @Test
  void shouldPreviewAFormula() {
    var answer = check("power_use * factor(ispra_386)", "kg");

    assertThat(answer.getProblemsList()).isEmpty();
    assertThat(answer.getUnit()).isEqualTo("kg");
    assertThat(answer.getKind()).isEqualTo("CO2e");
    assertThat(answer.getNamesList())
        .extracting(n -> n.getSource())
        .containsExactly("MEASURE", "FACTOR_EDITION");
    assertThat(answer.getPointsList())
        .extracting(ProgressPoint::getValue)
        .containsExactly("263000", "210400");
  }

  @Test
  void shouldNotPreviewWhatTheCallerMayNotRead() {
    var stranger = slice.as("data-steward", "roma", FormulaServiceGrpc::newBlockingStub);
    var answer =
        stranger.checkFormula(
            CheckFormulaRequest.newBuilder().setText("power_use").setDistrict(PARMA).build());

    assertThat(answer.getProblemsList()).isEmpty();
    assertThat(answer.getPointsList()).isEmpty();
    assertThat(
            refusal(
                () ->
                    slice
                        .asNobody(FormulaServiceGrpc::newBlockingStub)
                        .checkFormula(
                            CheckFormulaRequest.newBuilder().setText("power_use").build())))
        .isNotEmpty();
  }

  private static Lineage lineage(String indicator, String period) {
    return slice
        .asNobody(FormulaServiceGrpc::newBlockingStub)
        .getLineage(
            GetLineageRequest.newBuilder()
                .setDistrict(PRATO)
                .setIndicator(CATALOGUE + "indicators/" + indicator)
                .setPeriod(Period.newBuilder().setCode(period))
                .build());
  }

  @Test
  void shouldTraceAValueDownToWhatWasEntered() {
    var lineage = lineage("grid-per-worker", "2023");

    assertThat(lineage.getMethod()).isEqualTo("formula/1");
    assertThat(lineage.getPoint().getValue()).isEqualTo("2.43");
    assertThat(lineage.getIndicator().getEtag()).isEqualTo("\"1\"");
    assertThat(lineage.getInputs(0).getObservation().getValue()).isEqualTo("100");
    assertThat(lineage.getInputs(0).getSeries()).startsWith("cities/prato/series/");
    var grid = lineage.getParts(0);
    assertThat(grid.getIndicator().getName()).isEqualTo(CATALOGUE + "indicators/grid");
    assertThat(grid.getInputs(0).getObservation().getValue()).isEqualTo("1000000");
    assertThat(grid.getInputs(1).hasObservation()).isFalse();
    assertThat(grid.getFactors(0).getEdition()).isEqualTo("413/2025");
    assertThat(grid.getFactors(0).getDataYear()).isEqualTo(2023);
    assertThat(grid.getFactors(0).getValue()).isEqualTo("0.243");
    assertThat(grid.getConversionsList()).isNotEmpty();
  }

  @Test
  void shouldTraceTheOtherFormulasToo() {
    slice.indicator(
        "seen",
        indicatorIn("kW.h")
            .setObserved(
                ObservedFormula.newBuilder().setMeasure(CATALOGUE + "measures/power-use")));
    slice.indicator(
        "per-head",
        indicatorIn("kW.h/{worker}")
            .setRatio(
                RatioFormula.newBuilder()
                    .setNumerator(CATALOGUE + "measures/power-use")
                    .setDenominator(CATALOGUE + "measures/staff")));

    assertThat(lineage("seen", "2024").getInputsCount()).isEqualTo(1);
    assertThat(lineage("per-head", "2023").getPoint().getValue()).isEqualTo("10000");
    assertThat(lineage("per-head", "2023").getInputsCount()).isEqualTo(2);
    assertThat(lineage("seen", "1999").getPoint().getMissingReason()).isEqualTo("INPUT_MISSING");
  }
}
