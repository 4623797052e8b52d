package it.nzd.indicators.domain.calculation.energy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import it.nzd.indicators.domain.calculation.UnfitInput;
import it.nzd.indicators.domain.calculation.UnfitInput.Why;
import it.nzd.indicators.domain.calculation.Warning;
import it.nzd.indicators.domain.calculation.energy.ChangePoint.Kind;
import it.nzd.indicators.domain.calculation.energy.EnergyBaseline.Input;
import it.nzd.indicators.domain.calculation.energy.EnergyBaseline.Variable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChangePointTest {
  private static final List<Double> MONTHS =
      numbers(2.5, 4, 8.5, 12.5, 17, 21, 24, 23.5, 19.5, 14, 8, 3.5);
  private static final List<Double> NONE = List.of();

  @Test
  void shouldFindTheThreeParametersOfAnExactHeatingModel() {
    var energy = MONTHS.stream().map(t -> 400 + 31 * Math.max(0, 15.3 - t)).toList();
    var fit = fit(Kind.HEATING, energy, MONTHS);

    assertThat(fit.balanceTemperature().getAsDouble()).isCloseTo(15.3, within(1e-9));
    assertThat(fit.coefficients().get(0).value()).isCloseTo(400, within(1e-7));
    assertThat(fit.coefficients().get(1).variable()).isEqualTo("HEATING");
    assertThat(fit.coefficients().get(1).value()).isCloseTo(31, within(1e-8));
    assertThat(fit.rSquared().get()).isCloseTo(1, within(1e-12));
    assertThat(fit.cvRmse().get()).isCloseTo(0, within(1e-9));
    assertThat(fit.nmbe().get()).isCloseTo(0, within(1e-12));
  }

  @Test
  void shouldFindTheThreeParametersOfAnExactCoolingModel() {
    var energy = MONTHS.stream().map(t -> 900 + 12.5 * Math.max(0, t - 18.25)).toList();
    var fit = fit(Kind.COOLING, energy, MONTHS);

    assertThat(fit.balanceTemperature().getAsDouble()).isCloseTo(18.25, within(1e-9));
    assertThat(fit.coefficients().get(1).value()).isCloseTo(12.5, within(1e-8));
  }

  @Test
  void shouldJudgePeriodsOfUnequalLengthByDays() {
    var days = numbers(31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31);
    var energy =
        IntStream.range(0, 12)
            .mapToObj(i -> days.get(i) * (40 + 3 * Math.max(0, 16 - MONTHS.get(i))))
            .toList();
    var point = new ChangePoint(Kind.HEATING, MONTHS, numbers(6, 20));
    var fit =
        EnergyBaseline.of(
            new Input(
                energy, days, List.of(), numbers(2000, 1300), numbers(31, 30), Optional.of(point)));

    assertThat(fit.expected().get()).isCloseTo(31 * (40 + 3 * 10) + 30 * 40, within(1e-6));
    assertThat(fit.saving().get()).isCloseTo(3370 - 3300, within(1e-6));
    assertThat(fit.warnings()).isEmpty();
  }

  /** No temperature on a fine grid leaves less than the one that is found. */
  @Test
  void shouldLeaveNoMoreThanAnyPointOfAFineGrid() {
    var random = new Random(7);
    for (int run = 0; run < 20; run++) {
      int periods = 24;
      var temperatures = random.doubles(periods, -2, 30).boxed().sorted().toList();
      double point = 10 + random.nextDouble() * 8;
      var energy =
          temperatures.stream()
              .map(t -> 500 + 40 * Math.max(0, point - t) + random.nextGaussian() * 60)
              .toList();
      var found = fit(Kind.HEATING, energy, temperatures);
      double least = Double.POSITIVE_INFINITY;
      var sorted = temperatures.stream().sorted().toList();
      for (double t = sorted.get(1); t < sorted.get(periods - 2); t += 0.01) {
        least = Math.min(least, rmseAt(t, temperatures, energy));
      }
      assertThat(found.rmse()).isLessThanOrEqualTo(least * (1 + 1e-12));
      assertThat(found.rmse()).isCloseTo(least, within(least * 1e-3));
    }
  }

  @Test
  void shouldTakeAnotherVariableBesideTheWeather() {
    var pieces = numbers(10, 40, 20, 35, 15, 30, 25, 50, 5, 45, 33, 12);
    var energy =
        IntStream.range(0, 12)
            .mapToObj(i -> 300 + 20 * Math.max(0, 14.5 - MONTHS.get(i)) + 7 * pieces.get(i))
            .toList();
    var fit =
        EnergyBaseline.of(
            new Input(
                energy,
                NONE,
                List.of(new Variable("pieces", pieces, NONE)),
                NONE,
                NONE,
                Optional.of(new ChangePoint(Kind.HEATING, MONTHS, NONE))));

    assertThat(fit.balanceTemperature().getAsDouble()).isCloseTo(14.5, within(1e-7));
    assertThat(fit.coefficients().get(2).variable()).isEqualTo("pieces");
    assertThat(fit.coefficients().get(2).value()).isCloseTo(7, within(1e-7));
  }

  @Test
  void shouldRefuseWhereTheWeatherTellsNothing() {
    var other = MONTHS.stream().map(t -> 400 + 10 * Math.max(0, t - 10)).toList();

    assertUnfit(() -> fit(Kind.HEATING, other, MONTHS), "change_point", Why.NO_CHANGE_POINT);
    assertUnfit(
        () -> fit(Kind.HEATING, MONTHS, numbers(1, 2, 3)),
        "change_point.baseline_c",
        Why.LENGTHS_DIFFER);
    assertUnfit(
        () -> EnergyBaseline.of(new Input(MONTHS, NONE, List.of(), NONE, NONE)),
        "variables",
        Why.VALUE_MISSING);
  }

  @Test
  void shouldWarnWhenAPeriodIsColderThanAnyBefore() {
    var energy = MONTHS.stream().map(t -> 400 + 31 * Math.max(0, 15.3 - t)).toList();
    var point = new ChangePoint(Kind.HEATING, MONTHS, numbers(-9));
    var fit =
        EnergyBaseline.of(
            new Input(energy, NONE, List.of(), numbers(900), NONE, Optional.of(point)));

    assertThat(fit.warnings())
        .containsExactly(new Warning("OUTSIDE_BASELINE", "change_point.report_c"));
  }

  private static EnergyBaseline fit(Kind kind, List<Double> energy, List<Double> temperatures) {
    return EnergyBaseline.of(
        new Input(
            energy,
            NONE,
            List.of(),
            NONE,
            NONE,
            Optional.of(new ChangePoint(kind, temperatures, NONE))));
  }

  /** Root mean squared error with three parameters, the point being given. */
  private static double rmseAt(double point, List<Double> temperatures, List<Double> energy) {
    var degrees = new ArrayList<Double>();
    temperatures.forEach(t -> degrees.add(Math.max(0, point - t)));
    var fit =
        EnergyBaseline.of(
            new Input(energy, NONE, List.of(new Variable("h", degrees, NONE)), NONE, NONE));
    int n = energy.size();
    return fit.rmse() * Math.sqrt((n - 2) / (double) (n - 3));
  }

  private static void assertUnfit(Runnable call, String field, Why why) {
    assertThatThrownBy(call::run)
        .isInstanceOfSatisfying(
            UnfitInput.class,
            unfit -> {
              assertThat(unfit.field()).isEqualTo(field);
              assertThat(unfit.why()).isEqualTo(why);
            });
  }

  private static List<Double> numbers(double... numbers) {
    return Arrays.stream(numbers).boxed().toList();
  }
}
