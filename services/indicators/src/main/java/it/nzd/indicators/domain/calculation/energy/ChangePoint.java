package it.nzd.indicators.domain.calculation.energy;

import it.nzd.indicators.domain.calculation.UnfitInput;
import it.nzd.indicators.domain.calculation.UnfitInput.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Energy that goes with the temperature on one side of a change point and stays level on the other:
 * {@code E = b0 + b·max(0, Tc - T)} when heating, {@code E = b0 + b·max(0, T - Tc)} when cooling.
 *
 * <p>The change point is found exactly, not on a grid: between two neighbouring temperatures the
 * periods on either side are fixed, so that the best point there is the crossing of a free line
 * with the level, or one of the two ends (D. J. Hudson, "Fitting segmented curves whose join points
 * have to be estimated", JASA 61, 1966). Three-parameter models after ASHRAE Guideline 14.
 *
 * @param kind on which side energy goes with the temperature
 * @param baseline mean outdoor temperature of the baseline periods, °C
 * @param report mean outdoor temperature of the periods to judge, °C
 */
public record ChangePoint(Kind kind, List<Double> baseline, List<Double> report) {
  /** Below or above the change point. */
  public enum Kind {
    HEATING(1),
    COOLING(-1);

    private final int sign;

    Kind(int sign) {
      this.sign = sign;
    }

    /** Degrees beyond the change point, never below zero. */
    double degrees(double point, double temperature) {
      return Math.max(0, sign * (point - temperature));
    }
  }

  /** At least so many periods on either side of the change point, else it is a straight line. */
  private static final int FEWEST = 2;

  public ChangePoint {
    baseline = List.copyOf(baseline);
    report = List.copyOf(report);
  }

  /**
   * The change point with the least squares left.
   *
   * @param energy per day by baseline period
   * @param others further variables per day, by variable then period
   * @param weights by period
   * @throws UnfitInput when no change point explains more than a level
   */
  double find(double[] energy, double[][] others, double[] weights) {
    var sorted = baseline.stream().distinct().sorted().mapToDouble(Double::doubleValue).toArray();
    var best = Optional.<Tried>empty();
    for (int i = FEWEST - 1; i < sorted.length - FEWEST; i++) {
      for (double point : candidates(sorted[i], sorted[i + 1], energy, others, weights)) {
        var tried = tried(point, energy, others, weights);
        if (tried.isPresent() && tried.get().isBetterThan(best)) {
          best = tried;
        }
      }
    }
    return best.orElseThrow(() -> new UnfitInput("change_point", Why.NO_CHANGE_POINT)).point();
  }

  /** Degrees of the baseline periods beyond the point, times their days. */
  List<Double> baselineDegrees(double point, double[] days) {
    return degrees(baseline, point, days);
  }

  /** Degrees of the periods to judge beyond the point, times their days. */
  List<Double> reportDegrees(double point, double[] days) {
    return degrees(report, point, days);
  }

  private List<Double> degrees(List<Double> temperatures, double point, double[] days) {
    var all = new ArrayList<Double>();
    for (int i = 0; i < days.length; i++) {
      all.add(kind.degrees(point, temperatures.get(i)) * days[i]);
    }
    return all;
  }

  private double[] candidates(
      double low, double high, double[] energy, double[][] others, double[] weights) {
    var crossing = crossing(low, high, energy, others, weights);
    return crossing.isPresent()
        ? new double[] {low, high, crossing.get()}
        : new double[] {low, high};
  }

  /**
   * Where the free line of the periods beyond meets the level of the others, if between the two.
   */
  private Optional<Double> crossing(
      double low, double high, double[] energy, double[][] others, double[] weights) {
    double middle = low + (high - low) / 2;
    double[] beyond = new double[energy.length];
    double[] slanted = new double[energy.length];
    for (int i = 0; i < energy.length; i++) {
      beyond[i] = kind.degrees(middle, baseline.get(i)) > 0 ? 1 : 0;
      slanted[i] = beyond[i] * (baseline.get(i) - middle);
    }
    return fitted(with(beyond, with(slanted, others)), energy, weights)
        .map(model -> middle - model.slopes().get(0).value() / model.slopes().get(1).value())
        .filter(point -> point > low && point < high);
  }

  private Optional<Tried> tried(
      double point, double[] energy, double[][] others, double[] weights) {
    double[] degrees = baseline.stream().mapToDouble(each -> kind.degrees(point, each)).toArray();
    return fitted(with(degrees, others), energy, weights)
        .filter(model -> model.slopes().getFirst().value() > 0)
        .map(model -> new Tried(point, model.rmse()));
  }

  /** The fit; empty where the periods on one side cannot carry it. */
  private static Optional<Baseline> fitted(
      double[][] variables, double[] energy, double[] weights) {
    try {
      return Optional.of(Baseline.fit(energy, variables, weights));
    } catch (UnfitInput e) {
      return Optional.empty();
    }
  }

  private static double[][] with(double[] first, double[][] others) {
    double[][] all = new double[others.length + 1][];
    all[0] = first;
    System.arraycopy(others, 0, all, 1, others.length);
    return all;
  }

  private record Tried(double point, double rmse) {
    boolean isBetterThan(Optional<Tried> other) {
      return other.isEmpty() || rmse < other.get().rmse();
    }
  }
}
