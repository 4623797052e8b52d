package it.nzd.indicators.domain.progress;

import it.nzd.indicators.domain.Approval;
import it.nzd.indicators.domain.EarlierBasis;
import it.nzd.indicators.domain.Entry;
import it.nzd.indicators.domain.Observation;
import it.nzd.indicators.domain.Period;
import it.nzd.indicators.domain.Series;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A value that was another one before an observation behind it was replaced, or another factor
 * edition or base year was chosen.
 *
 * @param period period of the value
 * @param at when
 * @param reason why, in the words of who did
 * @param before the value until then
 * @param after the value from then on
 */
public record Restatement(
    Period period, Instant at, String reason, BigDecimal before, BigDecimal after) {
  /** How many changes are looked back at. */
  private static final int MOST = 20;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** By how many per cent the value moved; empty when it was zero before. */
  public Optional<BigDecimal> percent() {
    return before.signum() == 0
        ? Optional.empty()
        : Optional.of(
            after.subtract(before).multiply(HUNDRED).divide(before.abs(), MathContext.DECIMAL128));
  }

  /**
   * All that moved a value of an indicator, newest first.
   *
   * @param series the series the values come from
   * @param values the indicator's values from series as they were at a time
   */
  public static List<Restatement> of(
      Collection<Series> series, Function<Function<Series, Series>, List<Point>> values) {
    var times = new TreeSet<Instant>(Comparator.reverseOrder());
    replaced(series).forEach(o -> times.add(o.entry().at()));
    takenBack(series).forEach(back -> times.add(back.at()));
    bases(series).forEach(basis -> times.add(basis.until()));
    var found = new ArrayList<Restatement>();
    for (var at : times.stream().limit(MOST).toList()) {
      var before = values.apply(one -> one.asOf(at.minusMillis(1)));
      var after = values.apply(one -> one.asOf(at));
      found.addAll(between(before, after, at, reason(series, at::equals)));
    }
    return List.copyOf(found);
  }

  /** Why what was changed since a time was changed, in the words of who did; empty for no words. */
  public static String reasonSince(Collection<Series> series, Instant since) {
    return reason(series, at -> !at.isBefore(since));
  }

  private static String reason(Collection<Series> series, Predicate<Instant> when) {
    var ofObservations =
        replaced(series).filter(o -> when.test(o.entry().at())).map(o -> o.entry().reason());
    var ofBases = bases(series).filter(b -> when.test(b.until())).map(EarlierBasis::reason);
    var ofTakenBack = takenBack(series).filter(b -> when.test(b.at())).map(TakenBack::reason);
    return Stream.of(ofObservations, ofBases, ofTakenBack)
        .flatMap(reasons -> reasons)
        .filter(reason -> !reason.isBlank())
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static Stream<EarlierBasis> bases(Collection<Series> series) {
    return series.stream().flatMap(one -> one.earlierBases().stream());
  }

  /**
   * Something that counted and was taken back.
   *
   * @param at when
   * @param reason why
   */
  private record TakenBack(Instant at, String reason) {}

  /** What was sent back after it had counted, and what an undone import had written. */
  private static Stream<TakenBack> takenBack(Collection<Series> series) {
    return series.stream()
        .flatMap(one -> one.observations().values().stream())
        .flatMap(Observation::versions)
        .map(Observation::entry)
        .flatMap(Restatement::takenBack);
  }

  private static Stream<TakenBack> takenBack(Entry entry) {
    var judgedAt = entry.judgedAt();
    var withdrawal = entry.withdrawal();
    return Stream.concat(
        entry.approval() == Approval.REJECTED && judgedAt != null
            ? Stream.of(new TakenBack(judgedAt, entry.rejection()))
            : Stream.empty(),
        withdrawal != null
            ? Stream.of(new TakenBack(withdrawal.at(), withdrawal.reason()))
            : Stream.empty());
  }

  /** What took another's place and counted, be it for a while. */
  private static Stream<Observation> replaced(Collection<Series> series) {
    return series.stream()
        .flatMap(one -> one.observations().values().stream())
        .filter(o -> !o.earlier().isEmpty())
        .flatMap(o -> o.versions().limit(o.earlier().size()))
        .filter(o -> o.entry().approval() != Approval.DRAFT);
  }

  private static List<Restatement> between(
      List<Point> before, List<Point> after, Instant at, String reason) {
    var was = new HashMap<Period, BigDecimal>();
    before.forEach(point -> point.value().ifPresent(value -> was.put(point.period(), value)));
    var moved = new ArrayList<Restatement>();
    for (var point : after) {
      var old = was.get(point.period());
      var now = point.value();
      if (old != null && now.isPresent() && now.get().compareTo(old) != 0) {
        moved.add(new Restatement(point.period(), at, reason, old, now.get()));
      }
    }
    return moved;
  }
}
