package it.nzd.indicators.domain.calculation.uncertainty;

import it.nzd.indicators.domain.calculation.UnfitInput;
import it.nzd.indicators.domain.calculation.UnfitInput.Why;
import java.util.Map;
import org.hipparchus.distribution.continuous.NormalDistribution;

/** An amount as a distribution. Drawn by the inverse of its distribution function. */
sealed interface Uncertain {
  /** Mean 0, deviation 1. */
  NormalDistribution STANDARD = new NormalDistribution();

  /** Half of the 95 % interval of a normal distribution in standard deviations. */
  double HALF_INTERVAL = STANDARD.inverseCumulativeProbability(0.975);

  /** The value at a share of the probability, between 0 and 1. */
  double at(double share);

  double mean();

  double deviation();

  /**
   * The distribution of bounds.
   *
   * @param path path of the amount in the request
   * @throws UnfitInput when bounds are missing, given twice or the wrong way round
   */
  static Uncertain of(Bounds bounds, String path) {
    var ends = ends(bounds, path);
    return switch (bounds.shape()) {
      case NORMAL ->
          new Normal(
              (ends.least() + ends.greatest()) / 2,
              (ends.greatest() - ends.least()) / (2 * HALF_INTERVAL));
      case LOGNORMAL -> lognormal(bounds, ends, path);
      case UNIFORM -> new Uniform(ends.least(), ends.greatest());
      case TRIANGULAR -> new Triangular(ends.least(), bounds.value(), ends.greatest());
    };
  }

  private static Uncertain lognormal(Bounds bounds, Ends ends, String path) {
    if (bounds.value() <= 0) {
      throw new UnfitInput(path + ".value", Why.VALUE_UNFIT);
    }
    if (bounds.plusMinusPercent().isPresent()) {
      double variation = bounds.plusMinusPercent().getAsDouble() / 100 / HALF_INTERVAL;
      double variance = Math.log1p(variation * variation);
      return new Lognormal(Math.log(bounds.value()) - variance / 2, Math.sqrt(variance));
    }
    if (ends.least() <= 0) {
      throw new UnfitInput(path + ".least", Why.VALUE_UNFIT);
    }
    double low = Math.log(ends.least());
    double high = Math.log(ends.greatest());
    return new Lognormal((low + high) / 2, (high - low) / (2 * HALF_INTERVAL));
  }

  private static Ends ends(Bounds bounds, String path) {
    boolean isShare = bounds.plusMinusPercent().isPresent();
    boolean isRange = bounds.least().isPresent() || bounds.greatest().isPresent();
    if (isShare && isRange) {
      throw new UnfitInput(path + ".plus_minus_percent", Why.VALUE_UNFIT);
    }
    if (isShare) {
      double half = Math.abs(bounds.value()) * bounds.plusMinusPercent().getAsDouble() / 100;
      return new Ends(bounds.value() - half, bounds.value() + half);
    }
    double least =
        bounds.least().orElseThrow(() -> new UnfitInput(path + ".least", Why.VALUE_MISSING));
    double greatest =
        bounds.greatest().orElseThrow(() -> new UnfitInput(path + ".greatest", Why.VALUE_MISSING));
    if (greatest < bounds.value()) {
      throw new UnfitInput(path + ".greatest", Why.ORDER_WRONG, Map.of("other", "value"));
    }
    if (bounds.value() < least) {
      throw new UnfitInput(path + ".value", Why.ORDER_WRONG, Map.of("other", "least"));
    }
    return new Ends(least, greatest);
  }

  /** Least and greatest. */
  record Ends(double least, double greatest) {}

  /** Normal. */
  record Normal(double mean, double deviation) implements Uncertain {
    @Override
    public double at(double share) {
      return mean + deviation * STANDARD.inverseCumulativeProbability(share);
    }
  }

  /** Lognormal; mean and deviation of the logarithm. */
  record Lognormal(double logMean, double logDeviation) implements Uncertain {
    @Override
    public double at(double share) {
      return Math.exp(new Normal(logMean, logDeviation).at(share));
    }

    @Override
    public double mean() {
      return Math.exp(logMean + logDeviation * logDeviation / 2);
    }

    @Override
    public double deviation() {
      return mean() * Math.sqrt(Math.expm1(logDeviation * logDeviation));
    }
  }

  /** Uniform. */
  record Uniform(double least, double greatest) implements Uncertain {
    @Override
    public double at(double share) {
      return least + share * (greatest - least);
    }

    @Override
    public double mean() {
      return (least + greatest) / 2;
    }

    @Override
    public double deviation() {
      return (greatest - least) / Math.sqrt(12);
    }
  }

  /** Triangular. */
  record Triangular(double least, double mode, double greatest) implements Uncertain {
    @Override
    public double at(double share) {
      double width = greatest - least;
      if (width == 0) {
        return mode;
      }
      return share < (mode - least) / width
          ? least + Math.sqrt(share * width * (mode - least))
          : greatest - Math.sqrt((1 - share) * width * (greatest - mode));
    }

    @Override
    public double mean() {
      return (least + mode + greatest) / 3;
    }

    @Override
    public double deviation() {
      double squares =
          least * least
              + mode * mode
              + greatest * greatest
              - least * mode
              - least * greatest
              - mode * greatest;
      return Math.sqrt(Math.max(0, squares) / 18);
    }
  }
}
