package it.nzd.indicators.domain.intervention;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which interventions of a scenario are counted: one that realises another one of the same scenario
 * is not, since both are the same tonnes. In a circle, which nobody should write, the first by name
 * is counted, so that it is neither doubled nor lost.
 */
final class Counting {
  private Counting() {}

  /**
   * @param realises what each intervention realises, by its own name; empty for nothing
   */
  static Set<String> counted(Map<String, String> realises) {
    var counted = new TreeSet<String>();
    realises.forEach(
        (name, target) -> {
          if (!realises.containsKey(target) || isFirstOfCircle(name, realises)) {
            counted.add(name);
          }
        });
    return counted;
  }

  private static boolean isFirstOfCircle(String name, Map<String, String> realises) {
    var circle = circle(name, realises);
    return circle.contains(name) && circle.stream().allMatch(other -> name.compareTo(other) <= 0);
  }

  /** What is passed on the way from a name, without the name itself unless it is passed again. */
  private static Set<String> circle(String name, Map<String, String> realises) {
    var passed = new HashSet<String>();
    var at = realises.getOrDefault(name, "");
    while (!at.isEmpty() && passed.add(at)) {
      at = realises.getOrDefault(at, "");
    }
    return passed;
  }
}
