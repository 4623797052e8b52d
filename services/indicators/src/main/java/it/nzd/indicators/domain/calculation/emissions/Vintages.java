package it.nzd.indicators.domain.calculation.emissions;

import it.nzd.indicators.domain.calculation.UnfitInput;
import it.nzd.indicators.domain.calculation.UnfitInput.Why;
import it.nzd.indicators.domain.calculation.emissions.Vintage.Chosen;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which vintage serves an activity: of one series, the newest data year that is not after the
 * activity's, among those valid on its day and published by the year of the calculation; of one
 * data year the edition published last. Never a later one, and never none in silence.
 *
 * @param all the vintages
 * @param asOfYear year of the calculation; null uses every edition
 * @param path path of the list in the request
 */
record Vintages<T>(List<Vintage<T>> all, @Nullable Integer asOfYear, String path) {
  private static final Comparator<Chosen<?>> NEWEST =
      Comparator.<Chosen<?>>comparingInt(one -> one.vintage().dataYear())
          .thenComparingInt(one -> one.vintage().publishedYear())
          .thenComparing(one -> one.vintage().validFrom())
          .thenComparing(one -> one.vintage().edition())
          .thenComparing(one -> one.vintage().document());

  Vintages {
    all = List.copyOf(all);
  }

  /** Refuses vintages of several series: the same year stands for different numbers in them. */
  void checkOneSeries() {
    for (int i = 1; i < all.size(); i++) {
      if (!all.get(i).series().equals(all.getFirst().series())) {
        throw new UnfitInput(path + "[" + i + "].series", Why.VALUE_UNFIT);
      }
    }
  }

  /**
   * The vintage for a day.
   *
   * @param subject what the factor is of, for the refusal
   */
  Chosen<T> on(LocalDate day, String subject) {
    return find(day)
        .orElseThrow(() -> new UnfitInput(path, Why.FACTOR_MISSING, Map.of("subject", subject)));
  }

  Optional<Chosen<T>> find(LocalDate day) {
    Chosen<T> best = null;
    for (int i = 0; i < all.size(); i++) {
      var next = new Chosen<>(i, all.get(i), day.getYear() - all.get(i).dataYear());
      if (serves(next, day) && (best == null || NEWEST.compare(next, best) > 0)) {
        best = next;
      }
    }
    return Optional.ofNullable(best);
  }

  private boolean serves(Chosen<T> one, LocalDate day) {
    var from = one.vintage().validFrom();
    boolean isValid =
        from.isEmpty() || !When.parse(from, path + "[" + one.index() + "].valid_from").isAfter(day);
    return one.offsetYears() >= 0
        && isValid
        && (asOfYear == null || one.vintage().publishedYear() <= asOfYear);
  }
}
