package it.nzd.indicators.domain.rollup;

import it.nzd.indicators.domain.Derivation;
import it.nzd.indicators.domain.Observation;
import it.nzd.indicators.domain.OverTime;
import it.nzd.indicators.domain.Period;
import it.nzd.indicators.domain.PeriodType;
import it.nzd.indicators.domain.Series;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Quarters and years from months, years from quarters: only where all of them have answered. What
 * was entered for a longer period is never replaced.
 */
public final class LongerPeriods {
  private static final List<PeriodType> LONGER = List.of(PeriodType.QUARTER, PeriodType.YEAR);

  private LongerPeriods() {}

  /** The series with its longer periods. */
  public static Series filled(Series series, OverTime how) {
    return filled(series, how, Derivation.Subject.PLACE);
  }

  /** The same for the series of this subject. */
  static Series filled(Series series, OverTime how, Derivation.Subject subject) {
    var shortest = shortest(series);
    if (how == OverTime.UNSPECIFIED || shortest.isEmpty()) {
      return series;
    }
    var all = new TreeMap<>(series.observations());
    boolean isFilled = false;
    for (var type : LONGER) {
      if (type.perYear() < shortest.get().perYear()) {
        for (var made : longer(series, shortest.get(), type, how, subject)) {
          if (series.at(made.period()).isEmpty()) {
            all.put(made.period(), made);
            isFilled = true;
          }
        }
      }
    }
    return isFilled ? series.observing(all) : series;
  }

  private static Optional<PeriodType> shortest(Series series) {
    return series.observations().values().stream()
        .filter(o -> o.counted().isPresent() && isOwnWord(o.derivation()))
        .map(o -> o.period().type())
        .max(Comparator.comparing(PeriodType::perYear));
  }

  /** Entered as it is, or read from meters. */
  private static boolean isOwnWord(@Nullable Derivation derivation) {
    return derivation == null || derivation.kind() == Derivation.Kind.METERS;
  }

  private static List<Observation> longer(
      Series series, PeriodType from, PeriodType to, OverTime how, Derivation.Subject subject) {
    int each = from.perYear() / to.perYear();
    var rows = new TreeMap<Period, List<Observation>>();
    for (var row : series.every(from)) {
      var whole = new Period(to, row.period().year(), (row.period().number() - 1) / each + 1);
      rows.computeIfAbsent(whole, key -> new ArrayList<>()).add(row);
    }
    return rows.entrySet().stream()
        .map(whole -> made(whole.getKey(), whole.getValue(), each, how, subject))
        .toList();
  }

  private static Observation made(
      Period whole, List<Observation> rows, int each, OverTime how, Derivation.Subject subject) {
    boolean isLastOnly = how == OverTime.LAST;
    var needed =
        isLastOnly
            ? rows.stream().filter(row -> row.period().lastDay().equals(whole.lastDay())).toList()
            : rows;
    var looked = needed.isEmpty() ? rows : needed;
    var parts = looked.stream().map(row -> new Derivation.Part(subject, row)).toList();
    int present = (int) needed.stream().filter(Sums::answers).count();
    var derivation = new Derivation(Derivation.Kind.PERIODS, present, isLastOnly ? 1 : each, parts);
    return Sums.observation(
        whole,
        derivation,
        values -> Sums.overTime(how, values.stream().map(Sums::number).toList()));
  }
}
