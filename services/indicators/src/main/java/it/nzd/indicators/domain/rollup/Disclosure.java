package it.nzd.indicators.domain.rollup;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Which values of firms together would give the value of a single one away: fewer than five firms,
 * one firm with more than 60 per cent of it, and longer periods of which the shorter ones are
 * partly withheld.
 */
final class Disclosure {
  static final int LEAST_FIRMS = 5;
  static final BigDecimal LARGEST_SHARE = new BigDecimal("0.6");

  private Disclosure() {}

  /**
   * Looks at one value alone.
   *
   * @param amounts what each firm contributes
   * @param isOfOne whether the value is that of one of them
   */
  static Withheld of(List<BigDecimal> amounts, boolean isOfOne) {
    if (amounts.isEmpty()) {
      return Withheld.UNSPECIFIED;
    }
    if (amounts.size() < LEAST_FIRMS) {
      return Withheld.TOO_FEW;
    }
    var sizes = amounts.stream().map(BigDecimal::abs).toList();
    var largest = sizes.stream().max(Comparator.naturalOrder()).orElseThrow();
    boolean isDominated = largest.compareTo(LARGEST_SHARE.multiply(Sums.sum(sizes))) > 0;
    return isOfOne || isDominated ? Withheld.DOMINATED : Withheld.UNSPECIFIED;
  }

  /** Looks at all periods of a series of values: the shorter ones first, then what holds them. */
  static List<Together> secondary(List<Together> periods) {
    NavigableMap<it.nzd.indicators.domain.Period, Together> all = new TreeMap<>();
    periods.stream()
        .sorted(Comparator.comparing(one -> -one.period().type().perYear()))
        .forEach(one -> all.put(one.period(), judged(one, all.values())));
    return List.copyOf(all.values());
  }

  private static Together judged(Together one, Collection<Together> shorter) {
    var within =
        shorter.stream()
            .filter(other -> other.period().type().perYear() > one.period().type().perYear())
            .filter(other -> !other.period().firstDay().isBefore(one.period().firstDay()))
            .filter(other -> !other.period().lastDay().isAfter(one.period().lastDay()))
            .filter(other -> other.value().isPresent())
            .toList();
    boolean isAnyHidden = within.stream().anyMatch(w -> w.withheld() != Withheld.UNSPECIFIED);
    boolean isAnyShown = within.stream().anyMatch(w -> w.withheld() == Withheld.UNSPECIFIED);
    return one.withheld() == Withheld.UNSPECIFIED && isAnyHidden && isAnyShown
        ? one.withheld(Withheld.BY_DIFFERENCE)
        : one;
  }
}
