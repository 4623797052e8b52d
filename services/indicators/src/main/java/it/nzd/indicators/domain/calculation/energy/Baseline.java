package it.nzd.indicators.domain.calculation.energy;

import it.nzd.indicators.domain.calculation.UnfitInput;
import it.nzd.indicators.domain.calculation.UnfitInput.Why;
import it.nzd.indicators.domain.calculation.figure.Figure;
import it.nzd.indicators.domain.calculation.figure.Sum;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hipparchus.distribution.continuous.TDistribution;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.QRDecomposer;
import org.hipparchus.linear.RealMatrix;

/**
 * Energy explained by variables: {@code E = b0 + Σ b·x}, weighted least squares. Variables are
 * centred and scaled before a QR decomposition, so that the constant and the units cost no digits.
 *
 * @param constant b0
 * @param slopes one a variable
 * @param rSquared share of the variation explained; none when energy never varies
 * @param adjustedRSquared the same, corrected for the number of variables
 * @param rmse root of the mean squared error with the degrees of freedom left
 * @param cvRmse the same by the weighted mean; none when that is zero
 * @param nmbe mean error by the weighted mean, with the degrees of freedom left; none when that is
 *     zero
 */
record Baseline(
    Coefficient constant,
    List<Coefficient> slopes,
    Figure rSquared,
    Figure adjustedRSquared,
    double rmse,
    Figure cvRmse,
    Figure nmbe) {
  /** Relative length below which what is left of a variable is rounding. */
  private static final double DEPENDENT = 1e-9;

  /**
   * @param value kWh per unit
   * @param standardError its standard error
   * @param pValue two-sided, by Student's t
   */
  record Coefficient(double value, double standardError, double pValue) {}

  Baseline {
    slopes = List.copyOf(slopes);
  }

  /**
   * Fits.
   *
   * @param energy by period
   * @param variables by variable, then period
   * @param weights by period, above zero
   * @throws UnfitInput when periods are too few or variables dependent
   */
  static Baseline fit(double[] energy, double[][] variables, double[] weights) {
    return fit(energy, variables, weights, 0);
  }

  /**
   * Fits.
   *
   * @param energy by period
   * @param variables by variable, then period
   * @param weights by period, above zero
   * @param found parameters that were looked for before, such as a change point: each costs a
   *     degree of freedom
   * @throws UnfitInput when periods are too few or variables dependent
   */
  static Baseline fit(double[] energy, double[][] variables, double[] weights, int found) {
    int freedom = energy.length - variables.length - 1 - found;
    if (freedom < 1) {
      throw new UnfitInput(
          "energy_kwh", Why.POINTS_TOO_FEW, Map.of("least", "" + (variables.length + 2 + found)));
    }
    var fit = new Fit(energy, variables, weights);
    return fit.result(freedom);
  }

  double expected(double[] x) {
    var sum = new Sum();
    sum.add(constant.value());
    for (int j = 0; j < x.length; j++) {
      sum.add(slopes.get(j).value() * x[j]);
    }
    return sum.value();
  }

  /** The work between input and result. */
  private static final class Fit {
    private final double[] energy;
    private final double[][] variables;
    private final double[] weights;
    private final double weight;
    private final double mean;
    private final double[] means;
    private final double[] lengths;

    Fit(double[] energy, double[][] variables, double[] weights) {
      this.energy = energy;
      this.variables = variables;
      this.weights = weights;
      this.weight = Sum.of(weights);
      this.mean = mean(energy);
      this.means = new double[variables.length];
      this.lengths = new double[variables.length];
      for (int j = 0; j < variables.length; j++) {
        means[j] = mean(variables[j]);
        lengths[j] = Math.sqrt(squares(variables[j], means[j]));
        if (lengths[j] <= DEPENDENT * Math.sqrt(squares(variables[j], 0))) {
          throw new UnfitInput("variables[" + j + "]", Why.VARIABLES_DEPENDENT);
        }
      }
    }

    Baseline result(int freedom) {
      var scaled = scaled();
      var solver = new QRDecomposer(DEPENDENT).decompose(scaled);
      if (!solver.isNonSingular()) {
        throw new UnfitInput("variables", Why.VARIABLES_DEPENDENT);
      }
      var target = new ArrayRealVector(energy.length);
      for (int i = 0; i < energy.length; i++) {
        target.setEntry(i, Math.sqrt(weights[i]) * (energy[i] - mean));
      }
      double[] found = solver.solve(target).toArray();
      var inverse = solver.getInverse();
      var spread = inverse.multiplyTransposed(inverse);
      double[] slopes = new double[found.length];
      for (int j = 0; j < found.length; j++) {
        slopes[j] = found[j] / lengths[j];
      }
      double constant = mean - dot(slopes, means);
      double unexplained = unexplained(slopes, constant);
      double variance = unexplained / freedom;
      double[] towards = IntStream.range(0, means.length).mapToDouble(this::towards).toArray();
      double ofConstant =
          variance
              * (1 / weight
                  + new ArrayRealVector(towards)
                      .dotProduct(spread.operate(new ArrayRealVector(towards))));
      var coefficients = new ArrayList<Coefficient>();
      for (int j = 0; j < slopes.length; j++) {
        double error = Math.sqrt(variance * spread.getEntry(j, j)) / lengths[j];
        coefficients.add(coefficient(slopes[j], error, freedom));
      }
      double total = squares(energy, mean);
      boolean isFlat = Math.sqrt(total) <= DEPENDENT * Math.sqrt(squares(energy, 0));
      double rmse = Math.sqrt(unexplained * energy.length / weight / freedom);
      return new Baseline(
          coefficient(constant, Math.sqrt(ofConstant), freedom),
          coefficients,
          isFlat ? Figure.none("NO_VARIATION") : Figure.of(1 - unexplained / total),
          isFlat
              ? Figure.none("NO_VARIATION")
              : Figure.of(1 - unexplained / freedom / (total / (energy.length - 1))),
          rmse,
          Figure.ratio(rmse, Math.abs(mean), "MEAN_ZERO"),
          Figure.ratio(
              bias(slopes, constant) * energy.length / weight / freedom,
              Math.abs(mean),
              "MEAN_ZERO"));
    }

    /** Sum of what the model is off, with its sign. */
    private double bias(double[] slopes, double constant) {
      var sum = new Sum();
      for (int i = 0; i < energy.length; i++) {
        sum.add(weights[i] * (energy[i] - constant));
        for (int j = 0; j < slopes.length; j++) {
          sum.add(-weights[i] * slopes[j] * variables[j][i]);
        }
      }
      return sum.value();
    }

    private RealMatrix scaled() {
      var matrix = new Array2DRowRealMatrix(energy.length, variables.length);
      for (int i = 0; i < energy.length; i++) {
        for (int j = 0; j < variables.length; j++) {
          matrix.setEntry(i, j, Math.sqrt(weights[i]) * (variables[j][i] - means[j]) / lengths[j]);
        }
      }
      return matrix;
    }

    private double towards(int j) {
      return means[j] / lengths[j];
    }

    private double unexplained(double[] slopes, double constant) {
      var sum = new Sum();
      for (int i = 0; i < energy.length; i++) {
        var left = new Sum();
        left.add(energy[i]);
        left.add(-constant);
        for (int j = 0; j < slopes.length; j++) {
          left.add(-slopes[j] * variables[j][i]);
        }
        sum.add(weights[i] * left.value() * left.value());
      }
      return sum.value();
    }

    private static Coefficient coefficient(double value, double error, int freedom) {
      double p =
          error == 0
              ? value == 0 ? 1 : 0
              : 2 * new TDistribution(freedom).cumulativeProbability(-Math.abs(value / error));
      return new Coefficient(value + 0.0, error, p);
    }

    private double mean(double[] x) {
      var sum = new Sum();
      for (int i = 0; i < x.length; i++) {
        sum.add(weights[i] * x[i]);
      }
      return sum.value() / weight;
    }

    private double squares(double[] x, double around) {
      var sum = new Sum();
      for (int i = 0; i < x.length; i++) {
        sum.add(weights[i] * (x[i] - around) * (x[i] - around));
      }
      return sum.value();
    }

    private static double dot(double[] a, double[] b) {
      var sum = new Sum();
      for (int j = 0; j < a.length; j++) {
        sum.add(a[j] * b[j]);
      }
      return sum.value();
    }
  }
}
