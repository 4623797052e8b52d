package it.nzd.indicators.domain.formula;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Problems found while a formula is checked. */
final class Problems {
  private static final int MOST = 20;
  private final List<Problem> found = new ArrayList<>();

  /** Adds a problem; its details are names and values in turn, empty ones left out. */
  void add(Problem.Code code, Span at, String... details) {
    var named = new HashMap<String, String>();
    for (int i = 0; i < details.length; i += 2) {
      if (!details[i + 1].isEmpty()) {
        named.put(details[i], details[i + 1]);
      }
    }
    if (found.size() < MOST) {
      found.add(new Problem(code, at, Map.copyOf(named)));
    }
  }

  /** Refuses the formula when there was any. */
  void refuse() {
    if (!found.isEmpty()) {
      throw new UnfitFormula(found);
    }
  }
}
