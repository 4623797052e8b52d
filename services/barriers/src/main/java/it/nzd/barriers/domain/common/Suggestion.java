package it.nzd.barriers.domain.common;

import it.nzd.barriers.domain.Barrier;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.store.Stored;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * Two barriers of different cities that may be the same.
 *
 * @param barrier the first
 * @param other the other
 * @param likeness how alike they are
 */
public record Suggestion(Stored<Barrier> barrier, Stored<Barrier> other, Likeness likeness) {
  private static final Comparator<Suggestion> MOST_ALIKE_FIRST =
      Comparator.comparingDouble((Suggestion each) -> each.likeness().score())
          .reversed()
          .thenComparing(each -> each.barrier().name())
          .thenComparing(each -> each.other().name());

  /**
   * The pairs worth a look, the most alike first.
   *
   * @param from one of each pair is of these
   * @param among the other one is of these
   * @param isSpokenOf pairs that people have spoken about already, by resource name
   * @param most how many at most
   */
  public static List<Suggestion> among(
      List<Stored<Barrier>> from,
      List<Stored<Barrier>> among,
      BiPredicate<String, String> isSpokenOf,
      int most) {
    var comparer = new Comparer();
    var found = new ArrayList<Suggestion>();
    var first = from.stream().map(Stored::name).collect(Collectors.toSet());
    for (var one : from) {
      for (var other : among) {
        boolean isMirrored = first.contains(other.name()) && one.name().compareTo(other.name()) > 0;
        if (!isMirrored
            && isOfOtherCity(one, other)
            && !isSpokenOf.test(one.name(), other.name())) {
          var likeness = comparer.compare(one.value(), other.value());
          if (comparer.isSuggested(one.value(), other.value(), likeness)) {
            found.add(new Suggestion(one, other, likeness));
          }
        }
      }
    }
    return found.stream().sorted(MOST_ALIKE_FIRST).limit(most).toList();
  }

  private static boolean isOfOtherCity(Stored<Barrier> one, Stored<Barrier> other) {
    return !ResourceName.tenant(one.name()).equals(ResourceName.tenant(other.name()));
  }
}
