package it.nzd.indicators.domain.intervention;

import it.nzd.indicators.domain.intervention.ScenarioResult.Missing;
import java.util.ArrayList;
import java.util.List;

/** What was needed and whether it was known. */
final class Needs {
  private final List<Missing> missing = new ArrayList<>();
  private int known;

  /** Notes an input and gives back whether it is known; the same missing one is noted once. */
  boolean need(boolean isKnown, String intervention, String field, String detail) {
    var one = new Missing(intervention, field, detail);
    if (isKnown) {
      known++;
    } else if (!missing.contains(one)) {
      missing.add(one);
    }
    return isKnown;
  }

  List<Missing> missing() {
    return List.copyOf(missing);
  }

  /** Known share of what was needed; 1 when nothing was. */
  double completeness() {
    int all = known + missing.size();
    return all == 0 ? 1 : (double) known / all;
  }
}
