package it.nzd.indicators.domain.calculation.energy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import it.nzd.indicators.domain.calculation.UnfitInput;
import it.nzd.indicators.domain.calculation.UnfitInput.Why;
import it.nzd.indicators.domain.calculation.Warning;
import it.nzd.indicators.domain.calculation.energy.EnergyBaseline.Input;
import it.nzd.indicators.domain.calculation.energy.EnergyBaseline.Variable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class EnergyBaselineTest {
  private static final List<Double> HDD =
      numbers(480, 390, 290, 160, 40, 0, 0, 0, 30, 150, 320, 450);
  private static final List<Double> REPORT_HDD =
      numbers(430, 350, 300, 150, 35, 0, 0, 0, 25, 140, 300, 420);
  private static final List<Double> ACTUAL =
      numbers(45500, 39000, 34800, 23600, 14200, 11400, 11300, 11350, 13500, 22700, 35100, 44800);
  private static final List<Double> ENERGY = HDD.stream().map(h -> 12000 + 85 * h).toList();
  private static final List<Double> NONE = List.of();

  @Test
  void shouldFindAnExactModelAndTheSavings() {
    var baseline =
        EnergyBaseline.of(
            new Input(ENERGY, NONE, List.of(new Variable("HDD", HDD, REPORT_HDD)), ACTUAL, NONE));

    assertThat(baseline.coefficients().get(0).value()).isCloseTo(12000, within(1e-7));
    assertThat(baseline.coefficients().get(1).value()).isCloseTo(85, within(1e-9));
    assertThat(baseline.expected().get()).isCloseTo(326750, within(1e-6));
    assertThat(baseline.actual().get()).isEqualTo(307250);
    assertThat(baseline.saving().get()).isCloseTo(19500, within(1e-6));
    assertThat(baseline.improvementPercent().get()).isCloseTo(5.967865, within(1e-6));
    assertThat(baseline.periods().getLast().cumulative()).isCloseTo(19500, within(1e-6));
    assertThat(baseline.rSquared().get()).isCloseTo(1, within(1e-12));
    assertThat(baseline.gates()).allMatch(EnergyBaseline.Gate::isMet);
    assertThat(baseline.warnings()).isEmpty();
  }

  @Test
  void shouldAgreeWithNorrisOfNist() {
    double[] y = {
      0.1, 338.8, 118.1, 888.0, 9.2, 228.1, 668.5, 998.5, 449.1, 778.9, 559.2, 0.3, 0.1, 778.1,
      668.8, 339.3, 448.9, 10.8, 557.7, 228.3, 998.0, 888.8, 119.6, 0.3, 0.6, 557.6, 339.3, 888.0,
      998.5, 778.9, 10.2, 117.6, 228.9, 668.4, 449.2, 0.2
    };
    double[] x = {
      0.2, 337.4, 118.2, 884.6, 10.1, 226.5, 666.3, 996.3, 448.6, 777.0, 558.2, 0.4, 0.6, 775.5,
      666.9, 338.0, 447.5, 11.6, 556.0, 228.1, 995.8, 887.6, 120.2, 0.3, 0.3, 556.8, 339.1, 887.2,
      999.0, 779.0, 11.1, 118.3, 229.2, 669.1, 448.9, 0.5
    };

    var fit = EnergyBaseline.of(new Input(numbers(y), NONE, List.of(variable(x)), NONE, NONE));

    assertNear(fit.coefficients().get(0).value(), -0.262323073774029);
    assertNear(fit.coefficients().get(1).value(), 1.00211681802045);
    assertNear(fit.coefficients().get(0).standardError(), 0.232818234301152);
    assertNear(fit.coefficients().get(1).standardError(), 0.429796848199937e-3);
    assertNear(fit.rmse(), 0.884796396144373);
    assertNear(fit.rSquared().get(), 0.999993745883712);
    assertThat(fit.saving().missing()).isEqualTo("NO_REPORT");
  }

  @Test
  void shouldAgreeWithLongleyOfNist() {
    double[][] rows = {
      {60323, 83.0, 234289, 2356, 1590, 107608, 1947},
      {61122, 88.5, 259426, 2325, 1456, 108632, 1948},
      {60171, 88.2, 258054, 3682, 1616, 109773, 1949},
      {61187, 89.5, 284599, 3351, 1650, 110929, 1950},
      {63221, 96.2, 328975, 2099, 3099, 112075, 1951},
      {63639, 98.1, 346999, 1932, 3594, 113270, 1952},
      {64989, 99.0, 365385, 1870, 3547, 115094, 1953},
      {63761, 100.0, 363112, 3578, 3350, 116219, 1954},
      {66019, 101.2, 397469, 2904, 3048, 117388, 1955},
      {67857, 104.6, 419180, 2822, 2857, 118734, 1956},
      {68169, 108.4, 442769, 2936, 2798, 120445, 1957},
      {66513, 110.8, 444546, 4681, 2637, 121950, 1958},
      {68655, 112.6, 482704, 3813, 2552, 123366, 1959},
      {69564, 114.2, 502601, 3931, 2514, 125368, 1960},
      {69331, 115.7, 518173, 4806, 2572, 127852, 1961},
      {70551, 116.9, 554894, 4007, 2827, 130081, 1962}
    };
    var variables = IntStream.rangeClosed(1, 6).mapToObj(j -> variable(column(rows, j))).toList();

    var fit = EnergyBaseline.of(new Input(numbers(column(rows, 0)), NONE, variables, NONE, NONE));

    assertNear(fit.coefficients().get(0).value(), -3482258.63459582);
    assertNear(fit.coefficients().get(1).value(), 15.0618722713733);
    assertNear(fit.coefficients().get(6).value(), 1829.15146461355);
    assertNear(fit.coefficients().get(0).standardError(), 890420.383607373);
    assertNear(fit.coefficients().get(6).standardError(), 455.478499142212);
    assertNear(fit.rmse(), 304.854073561965);
    assertNear(fit.rSquared().get(), 0.995479004577296);
  }

  @Test
  void shouldWeighByDays() {
    // per day 100 + 5·(variable per day), periods of 31, 28, 10 and 61 days
    var days = numbers(31, 28, 10, 61);
    var variable = numbers(310, 140, 200, 61);
    var energy =
        IntStream.range(0, 4).mapToObj(i -> 100 * days.get(i) + 5 * variable.get(i)).toList();

    var fit =
        EnergyBaseline.of(
            new Input(
                energy,
                days,
                List.of(new Variable("HDD", variable, numbers(300))),
                numbers(4000),
                numbers(30)));

    assertThat(fit.coefficients().get(0).value()).isCloseTo(100, within(1e-9));
    assertThat(fit.coefficients().get(1).value()).isCloseTo(5, within(1e-9));
    assertThat(fit.saving().get()).isCloseTo(500, within(1e-7));
  }

  @Test
  void shouldRefuseDependentVariables() {
    var twice = HDD.stream().map(h -> 2 * h + 7).toList();
    assertUnfit(
        new Input(ENERGY, NONE, List.of(of(HDD), of(twice)), NONE, NONE),
        "variables",
        Why.VARIABLES_DEPENDENT);
    assertUnfit(
        new Input(ENERGY, NONE, List.of(of(HDD.stream().map(h -> 3.3).toList())), NONE, NONE),
        "variables[0]",
        Why.VARIABLES_DEPENDENT);
  }

  @Test
  void shouldRefuseWhatDoesNotFitTogether() {
    assertUnfit(
        new Input(numbers(1, 2), NONE, List.of(of(numbers(1, 2))), NONE, NONE),
        "energy_kwh",
        Why.POINTS_TOO_FEW);
    assertUnfit(
        new Input(ENERGY, NONE, List.of(of(numbers(1, 2))), NONE, NONE),
        "variables[0].baseline",
        Why.LENGTHS_DIFFER);
    assertUnfit(
        new Input(ENERGY, NONE, List.of(of(HDD)), ACTUAL, NONE),
        "variables[0].report",
        Why.LENGTHS_DIFFER);
  }

  @Test
  void shouldWarnWhenTheModelIsPoorOrExtrapolates() {
    var noise = numbers(5, 1, 4, 2, 6, 3);
    var fit =
        EnergyBaseline.of(
            new Input(
                noise,
                NONE,
                List.of(new Variable("x", numbers(1, 2, 3, 4, 5, 6), numbers(7))),
                numbers(5),
                NONE));

    assertThat(fit.warnings())
        .contains(
            new Warning("GATE_NOT_MET", ""),
            new Warning("OUTSIDE_BASELINE", "variables[0].report"));
  }

  @Test
  void shouldHaveNoShareExplainedWhenEnergyNeverVaries() {
    var fit =
        EnergyBaseline.of(
            new Input(numbers(7, 7, 7, 7), NONE, List.of(of(numbers(1, 2, 3, 5))), NONE, NONE));

    assertThat(fit.rSquared().isKnown()).isFalse();
    assertThat(fit.coefficients().get(0).value()).isCloseTo(7, within(1e-12));
  }

  @Test
  void shouldTakeRoundingForNoVariation() {
    var days = numbers(31, 28, 31, 30, 31, 30, 31);
    var flat = days.stream().map(d -> 123.457 * d).toList();
    var fit =
        EnergyBaseline.of(
            new Input(flat, days, List.of(of(numbers(1, 2, 3, 5, 8, 13, 21))), NONE, NONE));

    assertThat(fit.rSquared().missing()).isEqualTo("NO_VARIATION");
    assertThat(fit.adjustedRSquared().missing()).isEqualTo("NO_VARIATION");
  }

  private static void assertUnfit(Input input, String field, Why why) {
    assertThatThrownBy(() -> EnergyBaseline.of(input))
        .isInstanceOfSatisfying(
            UnfitInput.class,
            unfit -> {
              assertThat(unfit.field()).isEqualTo(field);
              assertThat(unfit.why()).isEqualTo(why);
            });
  }

  private static void assertNear(double actual, double certified) {
    assertThat(actual).isCloseTo(certified, Percentage.withPercentage(1e-6));
  }

  private static Variable variable(double... x) {
    return of(numbers(x));
  }

  private static Variable of(List<Double> x) {
    return new Variable("x", x, NONE);
  }

  private static double[] column(double[][] rows, int at) {
    return Arrays.stream(rows).mapToDouble(row -> row[at]).toArray();
  }

  private static List<Double> numbers(double... numbers) {
    return Arrays.stream(numbers).boxed().toList();
  }
}
