package it.nzd.indicators.domain.recalculation;

import it.nzd.indicators.domain.formula.Function;
import it.nzd.indicators.domain.formula.Node;
import it.nzd.indicators.domain.formula.Ref;
import java.util.HashSet;
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

  /** Where each part was looked at: windows over windows meet the same cell again and again. */
  private final Map<Node, Set<Long>> seen = new IdentityHashMap<>();

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
    footing.walk(formula, period, unit);
    return footing.cells;
  }

  private void walk(Node node, int p, int u) {
    if (!seen.computeIfAbsent(node, n -> new HashSet<>()).add((long) p * units + u)) {
      return;
    }
    switch (node) {
      case Node.Input input -> {
        var formula = formulas.get(input.ref());
        if (formula == null) {
          cells.add(new Cell(input.ref(), p, u));
        } else {
          walk(formula, p, u);
        }
      }
      case Node.FactorValue factor -> cells.add(new Cell(factor.ref(), p, 0));
      case Node.Shifted shifted -> walk(shifted.of(), p + shifted.by(), u);
      case Node.Window window -> {
        boolean isYear = window.function() == Function.YTD;
        int oldest = isYear ? axis.startOfYear(p) : p - window.length() + 1;
        for (int at = oldest; at <= p; at++) {
          walk(window.of(), at, u);
        }
      }
      case Node.AcrossUnits across -> {
        for (int other = 0; other < units; other++) {
          walk(across.of(), p, other);
        }
      }
      default -> node.parts().forEach(part -> walk(part, p, u));
    }
  }
}
