package it.nzd.indicators.application;

import it.nzd.indicators.domain.kept.Touched;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which indicators must be computed anew in which districts, and what was changed under each. */
final class Affected {
  private final SortedMap<String, SortedMap<String, SortedMap<Integer, Touched>>> byDistrict =
      new TreeMap<>();
  private int count;

  /** These indicators of a district, whatever was changed. */
  void add(String district, Collection<String> indicators) {
    indicators.forEach(indicator -> changes(district, indicator));
  }

  /** These indicators of a district, because of a change. */
  void add(String district, Collection<String> indicators, Touched change) {
    indicators.forEach(indicator -> changes(district, indicator).put(change.sequence(), change));
  }

  private SortedMap<Integer, Touched> changes(String district, String indicator) {
    return byDistrict
        .computeIfAbsent(district, d -> new TreeMap<>())
        .computeIfAbsent(
            indicator,
            i -> {
              count++;
              return new TreeMap<>();
            });
  }

  /** How many there are, each district counted. */
  int count() {
    return count;
  }

  Collection<String> districts() {
    return byDistrict.keySet();
  }

  Collection<String> indicators(String district) {
    return byDistrict.getOrDefault(district, new TreeMap<>()).keySet();
  }

  /** What was changed under an indicator of a district, oldest first. */
  List<Touched> causes(String district, String indicator) {
    return List.copyOf(
        byDistrict
            .getOrDefault(district, new TreeMap<>())
            .getOrDefault(indicator, new TreeMap<>())
            .values());
  }
}
