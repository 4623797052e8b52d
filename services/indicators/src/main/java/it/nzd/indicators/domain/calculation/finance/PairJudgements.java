package it.nzd.indicators.domain.calculation.finance;

import it.nzd.indicators.domain.calculation.UnfitInput;
import it.nzd.indicators.domain.calculation.UnfitInput.Why;
import it.nzd.indicators.domain.calculation.figure.Sum;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Weights from judgements of pairs: the principal eigenvector of the reciprocal matrix. Consistency
 * {@code CI = (λ − n)/(n − 1)}, {@code CR = CI/RI}.
 *
 * <p>Source: Saaty, The Analytic Hierarchy Process, 1980, with its random indices (provisional: to
 * be compared with the book).
 *
 * @param weights one a criterion, one together
 * @param eigenvalue the greatest eigenvalue λ
 */
record PairJudgements(List<Double> weights, double eigenvalue) {
  /** Mean consistency index of random judgements by number of criteria, from 1. */
  private static final double[] RANDOM_INDEX = {
    0, 0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59
  };

  private static final int ROUNDS = 10_000;
  private static final double STILL = 1e-15;

  PairJudgements {
    weights = List.copyOf(weights);
  }

  /**
   * @param upper the upper triangle row by row
   * @param size number of criteria
   * @throws UnfitInput when the triangle has another number of entries
   */
  static PairJudgements of(List<Double> upper, int size) {
    if (upper.size() != size * (size - 1) / 2) {
      throw new UnfitInput(
          "judgements",
          upper.isEmpty() ? Why.VALUE_MISSING : Why.LENGTHS_DIFFER,
          Map.of("other", "the pairs of criteria"));
    }
    var matrix = matrix(upper, size);
    double[] weights = new double[size];
    Arrays.fill(weights, 1.0 / size);
    double eigenvalue = size;
    for (int round = 0; round < ROUNDS; round++) {
      double[] next = times(matrix, weights);
      eigenvalue = Sum.of(next);
      double moved = 0;
      for (int i = 0; i < size; i++) {
        double weight = next[i] / eigenvalue;
        moved = Math.max(moved, Math.abs(weight - weights[i]));
        weights[i] = weight;
      }
      if (moved <= STILL) {
        break;
      }
    }
    return new PairJudgements(Arrays.stream(weights).boxed().toList(), eigenvalue);
  }

  /** Above 0.10 the judgements contradict each other; none for fewer than three or over fifteen. */
  OptionalDouble consistencyRatio() {
    int n = weights.size();
    if (n < 3 || n > RANDOM_INDEX.length) {
      return OptionalDouble.empty();
    }
    double index = Math.max(0, (eigenvalue - n) / (n - 1));
    return OptionalDouble.of(index / RANDOM_INDEX[n - 1]);
  }

  private static double[][] matrix(List<Double> upper, int size) {
    var matrix = new double[size][size];
    int next = 0;
    for (int i = 0; i < size; i++) {
      matrix[i][i] = 1;
      for (int j = i + 1; j < size; j++) {
        matrix[i][j] = upper.get(next++);
        matrix[j][i] = 1 / matrix[i][j];
      }
    }
    return matrix;
  }

  private static double[] times(double[][] matrix, double[] vector) {
    return Arrays.stream(matrix)
        .mapToDouble(
            row -> {
              var sum = new Sum();
              for (int j = 0; j < row.length; j++) {
                sum.add(row[j] * vector[j]);
              }
              return sum.value();
            })
        .toArray();
  }
}
