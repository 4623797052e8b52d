package it.nzd.indicators.domain.recalculation;

import it.nzd.indicators.domain.formula.Function;
import it.nzd.indicators.domain.formula.Node;
import it.nzd.indicators.domain.formula.Operator;
import it.nzd.indicators.domain.recalculation.Shortfall.Why;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Computes single cells by walking a formula, to say why a result is missing. Slow, asked on
 * demand, and a second way to the same numbers.
 */
public final class Explanation {
  private final Recalculation values;
  private final Statistics statistics = new Statistics();

  /** Values inside of windows and statistics over units, which are asked for again and again. */
  private final Map<Node, Map<Long, Double>> known = new IdentityHashMap<>();

  /**
   * @param values results that are up to date
   */
  public Explanation(Recalculation values) {
    this.values = values;
  }

  /** Why a formula has no value in a cell; empty when it has one. */
  public Optional<Shortfall> why(Node formula, int period, int unit) {
    return Double.isNaN(value(formula, period, unit))
        ? Optional.of(shortfall(formula, period, unit))
        : Optional.empty();
  }

  /** The value of a formula in a cell; not-a-number when it is missing. */
  public double value(Node node, int period, int unit) {
    if (period < 0 || period >= values.axis().length()) {
      return node instanceof Node.Constant constant ? constant.value() : Double.NaN;
    }
    return Cells.tidy(raw(node, period, unit));
  }

  private double raw(Node node, int p, int u) {
    return switch (node) {
      case Node.Constant constant -> constant.value();
      case Node.Input input -> values.value(input.ref(), p, u);
      case Node.FactorValue factor -> values.factor(factor.ref())[p];
      case Node.Scaled scaled -> value(scaled.of(), p, u) * scaled.by();
      case Node.Prefixed prefixed -> {
        double of = value(prefixed.of(), p, u);
        yield prefixed.operator() == Operator.NOT ? 1 - of : -of;
      }
      case Node.Absolute absolute -> Math.abs(value(absolute.of(), p, u));
      case Node.Joined joined ->
          Cells.joined(joined.operator(), value(joined.left(), p, u), value(joined.right(), p, u));
      case Node.Choice choice ->
          Cells.choice(
              value(choice.condition(), p, u),
              value(choice.then(), p, u),
              value(choice.otherwise(), p, u));
      case Node.Several several -> several(several, p, u);
      case Node.Shifted shifted -> value(shifted.of(), p + shifted.by(), u);
      case Node.Window window -> window(window, p, u);
      case Node.AcrossUnits across -> across(across, p);
      case Node.Called called ->
          called.function().run(arguments(called, p, u), values.axis().end(p));
      case Node.Path path ->
          Cells.path(
              values.axis().end(p),
              path.firstYear(),
              value(path.first(), p, u),
              path.lastYear(),
              value(path.last(), p, u));
    };
  }

  private double[] arguments(Node.Called called, int p, int u) {
    return called.of().stream().mapToDouble(one -> value(one, p, u)).toArray();
  }

  private double several(Node.Several several, int p, int u) {
    var present = new double[several.of().size()];
    int count = 0;
    for (var one : several.of()) {
      double x = value(one, p, u);
      if (!Double.isNaN(x)) {
        present[count++] = x;
      }
    }
    return statistics.of(several.function(), several.share(), present, count);
  }

  private double window(Node.Window window, int p, int u) {
    int wanted = wanted(window, p);
    int there = Math.min(wanted, p + 1);
    var column = new double[there];
    for (int i = 0; i < there; i++) {
      column[i] = inner(window.of(), p - there + 1 + i, u);
    }
    return Windows.of(window.function(), column, there - 1, 1, there, wanted);
  }

  private double inner(Node node, int p, int u) {
    var cells = known.computeIfAbsent(node, n -> new HashMap<>());
    long cell = (long) p * values.units() + u;
    var there = cells.get(cell);
    if (there != null) {
      return there;
    }
    double value = value(node, p, u);
    cells.put(cell, value);
    return value;
  }

  private int wanted(Node.Window window, int p) {
    return window.function() == Function.YTD
        ? p - values.axis().startOfYear(p) + 1
        : window.length();
  }

  private double across(Node.AcrossUnits across, int p) {
    var present = new double[values.units()];
    int count = 0;
    for (int u = 0; u < values.units(); u++) {
      double x = inner(across.of(), p, u);
      if (!Double.isNaN(x)) {
        present[count++] = x;
      }
    }
    return statistics.of(across.function(), across.share(), present, count);
  }

  private Shortfall shortfall(Node node, int p, int u) {
    if (p < 0 || p >= values.axis().length()) {
      return new Shortfall(Why.OUTSIDE_PERIODS, null, p);
    }
    return switch (node) {
      case Node.Input input -> new Shortfall(Why.INPUT_MISSING, input.ref(), p);
      case Node.FactorValue factor -> new Shortfall(Why.FACTOR_MISSING, factor.ref(), p);
      case Node.Shifted shifted -> shortfall(shifted.of(), p + shifted.by(), u);
      case Node.Window window -> window(window, p, u, wanted(window, p));
      case Node.AcrossUnits across -> across(across, p, u);
      case Node.Choice choice -> choice(choice, p, u);
      case Node.Several several -> few(several.of(), p, u);
      case Node.Called called -> firstMissing(called.of(), p, u, Why.METHOD_REFUSES);
      case Node.Joined joined
          when joined.operator() == Operator.DIVIDE && value(joined.right(), p, u) == 0 ->
          new Shortfall(Why.DIVISION_BY_ZERO, null, p);
      default -> firstMissing(node.parts(), p, u, Why.OUT_OF_RANGE);
    };
  }

  private Shortfall choice(Node.Choice choice, int p, int u) {
    double condition = value(choice.condition(), p, u);
    var taken = condition == 0 ? choice.otherwise() : choice.then();
    return shortfall(Double.isNaN(condition) ? choice.condition() : taken, p, u);
  }

  /** With values there, but fewer than the statistic needs, nothing is missing by itself. */
  private Shortfall few(List<Node> of, int p, int u) {
    boolean hasAny = of.stream().anyMatch(one -> !Double.isNaN(value(one, p, u)));
    return hasAny
        ? new Shortfall(Why.TOO_FEW_VALUES, null, p)
        : firstMissing(of, p, u, Why.TOO_FEW_VALUES);
  }

  private Shortfall across(Node.AcrossUnits across, int p, int u) {
    for (int other = 0; other < values.units(); other++) {
      if (!Double.isNaN(inner(across.of(), p, other))) {
        return new Shortfall(Why.OUT_OF_RANGE, null, p);
      }
    }
    return shortfall(across.of(), p, u);
  }

  private Shortfall window(Node.Window window, int p, int u, int wanted) {
    for (int at = p; at > p - wanted; at--) {
      if (Double.isNaN(value(window.of(), at, u))) {
        return shortfall(window.of(), at, u);
      }
    }
    return new Shortfall(Why.OUT_OF_RANGE, null, p);
  }

  private Shortfall firstMissing(List<Node> parts, int p, int u, Why otherwise) {
    return parts.stream()
        .filter(part -> Double.isNaN(value(part, p, u)))
        .findFirst()
        .map(part -> shortfall(part, p, u))
        .orElse(new Shortfall(otherwise, null, p));
  }
}
