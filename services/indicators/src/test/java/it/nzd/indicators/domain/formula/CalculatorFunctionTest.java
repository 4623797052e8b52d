package it.nzd.indicators.domain.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import it.nzd.indicators.domain.Period;
import it.nzd.indicators.domain.recalculation.Axis;
import it.nzd.indicators.domain.recalculation.Explanation;
import it.nzd.indicators.domain.recalculation.Recalculation;
import it.nzd.indicators.domain.recalculation.Shortfall;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CalculatorFunctionTest {
  private static final Path PAGE = Path.of("../../docs/reference/formula-calculators.md");
  private static final Axis YEARS = new Axis(Period.ofYear(2023), 2);

  private static Words words() {
    return new Words()
        .measure("electricity-use", "MW.h", "electric")
        .measure("guaranteed", "kW.h", "electric")
        .measure("heat-use", "MW.h", "thermal")
        .measure("degree-days", "K.d", "")
        .measure("emissions", "t", "CO2e")
        .measure("avoided", "t", "CO2e")
        .measure("waste", "t", "waste")
        .measure("product", "t", "")
        .measure("recycled", "t", "")
        .measure("workers", "{worker}", "")
        .measure("investment", "EUR", "")
        .measure("savings", "EUR", "")
        .measure("running-cost", "EUR", "")
        .measure("number", "1", "")
        .factor("electricity", "kg/kW.h", "CO2e")
        .factor("residual-mix", "kg/kW.h", "CO2e");
  }

  private static Recalculation run(String text, String unit, String kind) {
    var node = words().check(text, unit, kind).node();
    return new Recalculation(YEARS, 1, Map.of(Words.RESULT, node));
  }

  private static void fill(Recalculation run, String measure, double first, double second) {
    var column = run.column(Words.measureRef(measure));
    column[0] = first;
    column[1] = second;
  }

  /** The value in the second year of a formula of numbers alone. */
  private static double alone(String text, String unit) {
    var run = run(text + " + 0 * coalesce(number, 0) * " + one(unit), unit, "");
    run.all();
    return run.value(Words.RESULT, 1, 0);
  }

  private static String one(String unit) {
    return "1 [" + unit + "]";
  }

  /** Cases that were published, or derived by hand; see the calculators' own tests. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "npv(0.05, 0-15000 [EUR], 1500 [EUR], 2500 [EUR], 3500 [EUR], 4500 [EUR], 6000 [EUR]); EUR; 122.8948549509",
        "npv(0.08, 0-40000 [EUR], 5000 [EUR], 8000 [EUR], 12000 [EUR], 30000 [EUR]); EUR; 3065.2226681795",
        "payback(0-100 [EUR], 40 [EUR], 40 [EUR], 40 [EUR]); a; 2.5",
        "abatement_cost(20, 0.035, 220000 [EUR], 2000 [EUR], 41270.4 [EUR], 55.71504 [t]); EUR/t; -427.0115055",
        "material_circularity(1000 [t], 0.5, 0, 0, 0.2, 0.6, 1, 1, 1); 1; 0.685",
        "material_circularity(100 [t], 30 [%], 0, 0, 50 [%], 0, 1, 1, 1); 1; 0.46",
        "lmdi_effect(100 [t], 132 [t], 1000, 1100); t; 10.985508",
        "lmdi_effect(100 [t], 132 [t], 0.1, 0.12); t; 21.014492",
        "lmdi_effect(100 [t], 110 [t], 0.1, 0.1); t; 0",
        "lmdi_effect(75 [t], 75 [t], 2, 2); t; 0",
        "electricity_location(1000 [MW.h], 243 [g/kW.h]); t; 243",
        "electricity_market(1000 [MW.h], 400 [MW.h], 0, 0.5 [kg/kW.h]); t; 300",
        "energy_normalised(100 [MW.h], 2000 [K.d], 2200 [K.d]); MW.h; 110",
        "energy_saving(100 [MW.h], 2000 [K.d], 90 [MW.h], 1900 [K.d]); MW.h; 5",
        "target_completion(1000 [t], 200 [t], 600000 [kg]); %; 50",
        "target_required(2020, 1000 [t], 2030, 0 [t]); t; 600",
        "target_expected(2020, 2030); %; 40"
      })
  void shouldComputeWhatTheCalculatorDoes(String text, String unit, double expected) {
    assertThat(alone(text, unit)).isCloseTo(expected, within(Math.abs(expected) * 1e-6 + 1e-9));
  }

  @Test
  void shouldConvertMeasuresIntoTheUnitsOfTheMethod() {
    var run = run("electricity_location(electricity_use, factor(electricity))", "t", "CO2e");
    fill(run, "electricity-use", 1_000, 800);
    var factor = run.factor(new Ref(Ref.Source.FACTOR_SUBJECT, "electricity"));
    factor[0] = 0.243;
    factor[1] = 0.21;
    run.all();

    assertThat(run.value(Words.RESULT, 0, 0)).isCloseTo(243, within(1e-9));
    assertThat(run.value(Words.RESULT, 1, 0)).isCloseTo(168, within(1e-9));
    run.convertWith(new Ref(Ref.Source.FACTOR_SUBJECT, "electricity"), 1, 0.25);
    assertThat(run.value(Words.RESULT, 1, 0)).isCloseTo(200, within(1e-9));
    assertThat(run.computed()).isEqualTo(1);
  }

  @Test
  void shouldLookAtOtherPeriods() {
    var text = "lmdi_effect(shift(emissions, -1), emissions, shift(workers, -1), workers)";
    var run = run(text, "t", "CO2e");
    fill(run, "emissions", 100, 132);
    fill(run, "workers", 1_000, 1_100);
    run.all();

    assertThat(run.value(Words.RESULT, 0, 0)).isNaN();
    assertThat(run.value(Words.RESULT, 1, 0)).isCloseTo(10.985508, within(1e-6));
  }

  @Test
  void shouldSayWhetherAnInputIsMissingOrTheMethodRefuses() {
    var node =
        words()
            .check(
                "electricity_market(electricity_use, guaranteed, 0, factor(electricity))", "t", "")
            .node();
    var run = new Recalculation(YEARS, 1, Map.of(Words.RESULT, node));
    fill(run, "electricity-use", 1, 1);
    fill(run, "guaranteed", 2_000, Double.NaN);
    var factor = run.factor(new Ref(Ref.Source.FACTOR_SUBJECT, "electricity"));
    factor[0] = 0.2;
    factor[1] = 0.2;
    run.all();

    var why = new Explanation(run);
    assertThat(why.why(node, 0, 0).orElseThrow().why()).isEqualTo(Shortfall.Why.METHOD_REFUSES);
    assertThat(why.why(node, 1, 0).orElseThrow().input()).isEqualTo(Words.measureRef("guaranteed"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "electricity_location(heat_use, factor(electricity)); ARGUMENT_UNFIT; 21; 8; energy",
        "electricity_location(waste, factor(electricity)); ARGUMENT_UNFIT; 21; 5; energy",
        "electricity_location(electricity_use, 0.2); ARGUMENT_UNFIT; 38; 3; factor",
        "npv(savings, savings, savings); LITERAL_NEEDED; 4; 7; ''",
        "npv(0.05, savings, waste); ARGUMENT_UNFIT; 19; 5; flow",
        "npv(0.05, savings); ARGUMENTS_WRONG; 0; 18; ''",
        "target_completion(1 [t], 2 [t], savings); UNITS_DIFFER; 32; 7; ''",
        "target_completion(1 [t], waste, emissions); KINDS_DIFFER; 32; 9; ''",
        "target_required(2030, 1 [t], 2020, 2 [t]); LITERAL_NEEDED; 29; 4; ''",
        "energy_normalised(waste, degree_days, 2000 [K.d]); ARGUMENT_UNFIT; 18; 5; energy",
        "abatement_cost(2.5, 0.03, savings, savings, savings, avoided); LITERAL_NEEDED; 15; 3; ''",
        "electricity_locaton(electricity_use, 1); FUNCTION_UNKNOWN; 0; 19; ''",
        "npv(0.05, waste > 1 [t], savings); NUMBER_NEEDED; 10; 13; ''"
      })
  void shouldNameThePlaceOfWhatDoesNotFit(
      String text, Problem.Code code, int offset, int length, String parameter) {
    var problem = words().refusal(text, "", "");

    assertThat(problem.code()).as(problem.message()).isEqualTo(code);
    assertThat(problem.at()).isEqualTo(new Span(offset, length));
    assertThat(problem.details().getOrDefault("parameter", "")).isEqualTo(parameter);
  }

  @Test
  void shouldProposeTheNearestMethod() {
    assertThat(words().refusal("payback_(savings, savings)", "", "").details())
        .containsEntry("cure", "payback");
  }

  @ParameterizedTest
  @EnumSource
  void shouldHaveAnExampleThatFits(CalculatorFunction function) {
    var compiled = words().check(function.example(), "", "");

    assertThat(compiled.methods()).contains(function);
    assertThat(compiled.methodVersions())
        .contains(function.method().id() + "/" + function.method().version());
  }

  /** After a wanted change run with {@code -Dnzd.write=true} and read the difference. */
  @Test
  void shouldStandInTheReference() throws IOException {
    var rows = new StringBuilder();
    for (var function : CalculatorFunction.values()) {
      rows.append("\n## `%s`\n\n".formatted(function.signature()));
      rows.append(
          "Method `%s`, version %s. Gives %s.\n\n"
              .formatted(
                  function.method().id(), function.method().version(), result(function.result())));
      rows.append("| takes | unit | kind | |\n|---|---|---|---|\n");
      for (var parameter : function.parameters()) {
        rows.append(
            "| `%s` | %s | %s | %s |\n"
                .formatted(parameter.name(), unit(parameter), parameter.kind(), limits(parameter)));
      }
      rows.append("\nExample: `%s`\n".formatted(function.example()));
    }
    var page = Files.exists(PAGE) ? Files.readString(PAGE) : "";
    int at = page.indexOf("\n## `");
    var wanted = (at < 0 ? page : page.substring(0, at)) + rows;
    if (Boolean.getBoolean("nzd.write")) {
      Files.writeString(PAGE, wanted);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(wanted);
  }

  private static String result(CalculatorFunction.Result result) {
    return result.isOfGroup()
        ? "the unit and kind of the quantities marked " + result.group()
        : ("`" + result.unit() + "` " + result.kind()).strip();
  }

  private static String unit(Parameter parameter) {
    if (parameter.isPlain()) {
      return "a plain " + (parameter.sort() == Parameter.Sort.YEAR ? "year" : "number");
    }
    var unit = parameter.unit().isEmpty() ? "any" : "`" + parameter.unit() + "`";
    return parameter.group().isEmpty()
        ? unit
        : unit + ", the same for all marked " + parameter.group();
  }

  private static String limits(Parameter parameter) {
    boolean hasLeast = parameter.least() > -Double.MAX_VALUE;
    boolean hasMost = parameter.most() < Double.MAX_VALUE;
    if (!hasLeast) {
      return "";
    }
    if (parameter.least() == Double.MIN_VALUE) {
      return hasMost ? "above 0, to " + text(parameter.most()) : "above 0";
    }
    return hasMost
        ? "from " + text(parameter.least()) + " to " + text(parameter.most())
        : "from " + text(parameter.least());
  }

  private static String text(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }
}
