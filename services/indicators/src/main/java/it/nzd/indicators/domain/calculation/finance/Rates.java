package it.nzd.indicators.domain.calculation.finance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Every rate at which the present value of a series of payments is zero.
 *
 * <p>With {@code s = ln(1 + r)} the present value is {@code f(s) = Σ c_t·e^(−t·s)}. Let τ lie
 * between two periods where the sign of the payments changes: the derivative of {@code
 * e^(τ·s)·f(s)} is {@code e^(τ·s)·Σ c_t·(τ − t)·e^(−t·s)}, a series of the same kind with one
 * change of sign less (Rolle's theorem with Descartes' rule). Between its zeros f has one zero at
 * most, so the zeros of the simpler series, found first in the same way, bracket those of f: none
 * is missed and none is found twice, whatever the payments.
 */
final class Rates {
  private static final int BISECTIONS = 200;

  /** A touching zero: its value is rounding noise of the terms that make it up. */
  private static final double NOISE = 1e-13;

  /** A rate nearer to zero than this is zero: rounding must not make it a loss. */
  private static final double ZERO = 1e-12;

  private Rates() {}

  /** The rates, ascending; every one is above −1. */
  static double[] of(double[] flows) {
    return Arrays.stream(zeros(trimmed(flows)))
        .map(Math::expm1)
        .map(rate -> Math.abs(rate) < ZERO ? 0 : rate)
        .distinct()
        .toArray();
  }

  /** Without zeros at both ends: they move every payment by the same time. */
  private static double[] trimmed(double[] flows) {
    int from = 0;
    int to = flows.length;
    while (from < to && flows[from] == 0) {
      from++;
    }
    while (to > from && flows[to - 1] == 0) {
      to--;
    }
    return Arrays.copyOfRange(flows, from, to);
  }

  private static double[] zeros(double[] c) {
    int change = firstChange(c);
    if (change < 0) {
      return new double[0];
    }
    var simpler = new double[c.length];
    double tau = change - 0.5;
    for (int t = 0; t < c.length; t++) {
      simpler[t] = c[t] * (tau - t) / c.length;
    }
    return between(c, zeros(simpler));
  }

  /** First period whose sign is not that of the payments before; −1 when there is none. */
  private static int firstChange(double[] c) {
    double sign = 0;
    for (int t = 0; t < c.length; t++) {
      if (c[t] != 0 && sign != 0 && Math.signum(c[t]) != sign) {
        return t;
      }
      sign = c[t] == 0 ? sign : Math.signum(c[t]);
    }
    return -1;
  }

  private static double[] between(double[] c, double[] turns) {
    List<Double> found = new ArrayList<>();
    double far = reach(c);
    double left = -far;
    for (int i = 0; i <= turns.length; i++) {
      double right = i < turns.length ? turns[i] : far;
      boolean leftIsZero = i > 0 && isZero(c, left);
      boolean rightIsZero = i < turns.length && isZero(c, right);
      if (rightIsZero) {
        found.add(right);
      } else if (!leftIsZero && value(c, left) * value(c, right) < 0) {
        found.add(bisected(c, left, right));
      }
      left = right;
    }
    return found.stream().mapToDouble(Double::doubleValue).sorted().distinct().toArray();
  }

  /** All zeros lie nearer to 0 than this: Cauchy's bound at both ends. */
  private static double reach(double[] c) {
    double greatest = Arrays.stream(c).map(Math::abs).max().orElse(0);
    double first = Math.abs(c[0]);
    double last = Math.abs(c[c.length - 1]);
    return 1 + Math.log(greatest) - Math.log(Math.min(first, last)) + Math.log(2);
  }

  private static double bisected(double[] c, double from, double to) {
    double left = from;
    double right = to;
    double sign = Math.signum(value(c, left));
    for (int i = 0; i < BISECTIONS; i++) {
      double middle = left + (right - left) / 2;
      if (middle == left || middle == right) {
        break;
      }
      if (Math.signum(value(c, middle)) == sign) {
        left = middle;
      } else {
        right = middle;
      }
    }
    return left + (right - left) / 2;
  }

  private static boolean isZero(double[] c, double s) {
    double terms = horner(Arrays.stream(c).map(Math::abs).toArray(), s);
    return Math.abs(value(c, s)) <= NOISE * terms;
  }

  private static double value(double[] c, double s) {
    return horner(c, s);
  }

  /** f(s) for s ≥ 0, and f(s)·e^(n·s) for s below, which has the same sign and stays finite. */
  private static double horner(double[] c, double s) {
    double value = 0;
    if (s >= 0) {
      double x = Math.exp(-s);
      for (int t = c.length - 1; t >= 0; t--) {
        value = value * x + c[t];
      }
    } else {
      double x = Math.exp(s);
      for (double flow : c) {
        value = value * x + flow;
      }
    }
    return value;
  }
}
