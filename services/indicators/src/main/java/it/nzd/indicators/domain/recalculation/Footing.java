package it.nzd.indicators.domain.recalculation;

import it.nzd.indicators.domain.formula.Function;
import it.nzd.indicators.domain.formula.Node;
import it.nzd.indicators.domain.formula.Ref;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a result rests on: every observation and factor its formula looks at, through all indicators
 * in between, whether it is there or not.
 */
public final class Footing {
  private final Axis axis;
  private final int units;
  private final Map<Ref, Node> formulas;
  private final Set<Cell> cells = new LinkedHashSet<>();

  /** Where each part was looked at, by unit. */
  private final Map<Node, Map<Integer, Stretch>> seen = new IdentityHashMap<>();

  private Footing(Axis axis, int units, Map<Ref, Node> formulas) {
    this.axis = axis;
    this.units = units;
    this.formulas = formulas;
  }

  /**
   * A cell that is looked at.
   *
   * @param ref what it is of
   * @param period index of the period; outside of the axis when the formula looks further
   * @param unit the unit; 0 for a factor
   */
  public record Cell(Ref ref, int period, int unit) {}

  /**
   * The cells a formula looks at, in the order of the text.
   *
   * @param units how many units there are
   * @param formulas formulas of indicators that are looked through; other inputs are cells
   */
  public static Set<Cell> of(
      Node formula, Axis axis, int units, Map<Ref, Node> formulas, int period, int unit) {
    var footing = new Footing(axis, units, formulas);
    footing.walk(formula, period, period, unit);
    return footing.cells;
  }

  /** All periods of a stretch at once: a window over a stretch is a longer stretch, not many. */
  private void walk(Node node, int from, int to, int u) {
    var there = seen.computeIfAbsent(node, n -> new HashMap<>());
    var before = there.get(u);
    if (before != null && before.holds(from, to)) {
      return;
    }
    there.put(u, before == null ? new Stretch(from, to) : before.with(from, to));
    switch (node) {
      case Node.Input input -> {
        var formula = formulas.get(input.ref());
        if (formula == null) {
          add(input.ref(), from, to, u);
        } else {
          walk(formula, from, to, u);
        }
      }
      case Node.FactorValue factor -> add(factor.ref(), from, to, 0);
      case Node.Shifted shifted -> walk(shifted.of(), from + shifted.by(), to + shifted.by(), u);
      case Node.Window window -> {
        boolean isYear = window.function() == Function.YTD;
        walk(window.of(), isYear ? axis.startOfYear(from) : from - window.length() + 1, to, u);
      }
      case Node.AcrossUnits across -> {
        for (int other = 0; other < units; other++) {
          walk(across.of(), from, to, other);
        }
      }
      default -> node.parts().forEach(part -> walk(part, from, to, u));
    }
  }

  private void add(Ref ref, int from, int to, int u) {
    for (int p = from; p <= to; p++) {
      cells.add(new Cell(ref, p, u));
    }
  }

  /** Periods that follow each other. */
  private record Stretch(int from, int to) {
    boolean holds(int first, int last) {
      return from <= first && last <= to;
    }

    /** Both together where they touch; the newer one alone where there is a gap. */
    Stretch with(int first, int last) {
      boolean isApart = first > to + 1 || last < from - 1;
      return isApart
          ? new Stretch(first, last)
          : new Stretch(Math.min(from, first), Math.max(to, last));
    }
  }
}
