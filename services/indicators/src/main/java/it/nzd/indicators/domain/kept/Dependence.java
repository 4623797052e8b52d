package it.nzd.indicators.domain.kept;

import it.nzd.indicators.domain.Formula;
import it.nzd.indicators.domain.Indicator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;

/** The order in which indicators that rest on each other are computed. */
public final class Dependence {
  private Dependence() {}

  /** Every indicator after all those it rests on; otherwise by name. */
  public static List<String> inOrder(Collection<String> wanted, Map<String, Indicator> known) {
    var order = new LinkedHashSet<String>();
    wanted.stream().sorted().forEach(name -> visit(name, known, order, new LinkedHashSet<>()));
    order.retainAll(wanted);
    return new ArrayList<>(order);
  }

  private static void visit(
      String name,
      Map<String, Indicator> known,
      SequencedSet<String> order,
      SequencedSet<String> path) {
    if (order.contains(name) || !path.add(name)) {
      return;
    }
    var indicator = known.get(name);
    if (indicator != null && indicator.formula() instanceof Formula.Expression expression) {
      expression.indicators().forEach(next -> visit(next, known, order, path));
    }
    order.add(name);
  }
}
