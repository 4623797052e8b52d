package it.nzd.consultations.domain.tables;

import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which lines of a table are hidden. A line is hidden where it may not be shown by itself. Since
 * the total is shown, what is hidden together can be worked out as the total less what is shown: so
 * more lines are hidden, the smallest first, until everything hidden together could be shown as one
 * line.
 */
final class Suppression {
  private Suppression() {}

  /** Why each group is hidden; {@link Hidden#UNSPECIFIED} where it is shown. */
  static SortedMap<String, Hidden> of(SortedMap<String, Tally> groups, Tally total, Layout layout) {
    var hidden = new TreeMap<String, Hidden>();
    groups.forEach((group, tally) -> hidden.put(group, tally.hidden()));
    if (total.hidden() != Hidden.UNSPECIFIED) {
      hidden.replaceAll((group, why) -> why == Hidden.UNSPECIFIED ? Hidden.SECONDARY : why);
      return hidden;
    }
    while (!isSafe(groups, hidden, layout)) {
      groups.entrySet().stream()
          .filter(group -> hidden.get(group.getKey()) == Hidden.UNSPECIFIED)
          .min(Comparator.comparingInt(group -> group.getValue().answers()))
          .map(Map.Entry::getKey)
          .ifPresent(smallest -> hidden.put(smallest, Hidden.SECONDARY));
    }
    return hidden;
  }

  private static boolean isSafe(
      SortedMap<String, Tally> groups, SortedMap<String, Hidden> hidden, Layout layout) {
    var together = new Tally(layout);
    hidden.forEach(
        (group, why) -> {
          var tally = groups.get(group);
          if (why != Hidden.UNSPECIFIED && tally != null) {
            together.add(tally);
          }
        });
    return together.answers() == 0
        || together.hidden() == Hidden.UNSPECIFIED
        || !hidden.containsValue(Hidden.UNSPECIFIED);
  }
}
