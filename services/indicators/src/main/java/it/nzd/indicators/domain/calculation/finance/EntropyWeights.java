package it.nzd.indicators.domain.calculation.finance;

import it.nzd.indicators.domain.calculation.UnfitInput;
import it.nzd.indicators.domain.calculation.UnfitInput.Why;
import it.nzd.indicators.domain.calculation.figure.Sum;
import java.util.Arrays;

/**
 * Weights from how much the values of a criterion differ: with {@code p_i = x_i/Σx} the entropy is
 * {@code E = −Σ p·ln p/ln m}, and the weight {@code (1 − E)/Σ(1 − E)}.
 *
 * <p>Source: pymcdm, weights.entropy_weights (Shannon).
 */
final class EntropyWeights {
  private EntropyWeights() {}

  /**
   * @param columns values by criterion
   * @return one a criterion; empty when no criterion distinguishes
   * @throws UnfitInput when a value is negative
   */
  static double[] of(double[][] columns) {
    double[] spread = new double[columns.length];
    for (int j = 0; j < columns.length; j++) {
      spread[j] = Normalisation.isFlat(columns[j]) ? 0 : Math.max(0, 1 - entropy(columns[j], j));
    }
    double total = Sum.of(spread);
    return total == 0 ? new double[0] : Arrays.stream(spread).map(part -> part / total).toArray();
  }

  private static double entropy(double[] x, int criterion) {
    for (int i = 0; i < x.length; i++) {
      if (x[i] < 0) {
        throw new UnfitInput("alternatives[" + i + "].values[" + criterion + "]", Why.VALUE_UNFIT);
      }
    }
    double total = Sum.of(x);
    return -Sum.of(
            Arrays.stream(x).map(v -> v / total).map(p -> p == 0 ? 0 : p * Math.log(p)).toArray())
        / Math.log(x.length);
  }
}
