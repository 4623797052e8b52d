package it.nzd.indicators.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;

/**
 * How observations come into a series: entered, handed in, approved by a second person or sent
 * back. All periods of one step or none.
 *
 * @param series the series as it stands
 * @param by subject id of who acts
 * @param now when
 * @param today the day, in Europe/Rome
 */
public record Ledger(Series series, String by, Instant now, LocalDate today) {

  /** What became of a step. */
  public sealed interface Outcome {
    /** It was done. */
    record Done(Series series) implements Outcome {}

    /** It was not; the first period that does not fit says why. */
    record Refused(Why why, int index, Period period) implements Outcome {}
  }

  /** Why a step is refused. */
  public enum Why {
    PERIOD_TWICE,
    PERIOD_TYPE_MIXED,
    OBSERVATION_IN_FUTURE,
    /** A value that was computed with is replaced by another one, and nobody says why. */
    REASON_NEEDED,
    /** There is nothing in this period. */
    PERIOD_EMPTY,
    /** Only a draft can be handed in. */
    OBSERVATION_NOT_DRAFT,
    /** Only what is handed in can be approved or sent back. */
    OBSERVATION_NOT_SUBMITTED,
    /** Who entered it cannot approve it. */
    FOUR_EYES_NEEDED
  }

  /**
   * Adds observations, or puts them in the place of what stands in their periods, which is kept.
   *
   * @param reason why they replace what values were computed with
   */
  public Outcome record(Collection<Observation> news, boolean draft, String reason) {
    return record(news, draft, reason, "");
  }

  /** Why one observation alone would be refused by {@link #record}; empty when it would not. */
  public Optional<Why> refusal(Observation observation, String reason) {
    var known = series.observations();
    var any = known.isEmpty() ? observation : known.firstEntry().getValue();
    return refusal(observation, true, any.period().type(), reason);
  }

  /**
   * The same for an import.
   *
   * @param origin resource name of the import; empty when a person enters them
   */
  public Outcome record(Collection<Observation> news, boolean draft, String reason, String origin) {
    var next = new TreeMap<>(series.observations());
    var seen = new HashSet<Period>();
    var type = typeOf(news);
    int i = 0;
    for (var observation : news) {
      var period = observation.period();
      var refused = refusal(observation, seen.add(period), type, reason);
      if (refused.isPresent()) {
        return new Outcome.Refused(refused.get(), i, period);
      }
      var approval = draft ? Approval.DRAFT : Approval.SUBMITTED;
      var before = Optional.ofNullable(next.get(period));
      var entered =
          observation.entered(
              Entry.of(by, now, approval, before.isPresent() ? reason : "").from(origin));
      next.put(period, before.map(entered::replacing).orElse(entered));
      i++;
    }
    return new Outcome.Done(series.observing(next));
  }

  /**
   * Undoes what an import wrote. Where its version is the newest one, what counted before becomes
   * the newest version again; where nothing did, the import's version is sent back. Where it was
   * replaced since, it is marked, so that undoing what replaced it does not bring it back. What a
   * second person has approved stays: one person alone does not take that away. Doing it twice
   * changes nothing more.
   *
   * @param origin resource name of the import
   * @param why the reason that is kept with it
   */
  public Series undo(String origin, String why) {
    var next = new TreeMap<>(series.observations());
    next.replaceAll((period, newest) -> undone(newest, origin, why));
    return series.observing(next);
  }

  /** Hands drafts in. */
  public Outcome submit(List<Period> periods) {
    return each(
        periods,
        o ->
            o.entry().approval() == Approval.DRAFT
                ? Optional.empty()
                : Optional.of(Why.OBSERVATION_NOT_DRAFT),
        o -> o.entered(o.entry().submitted(now)));
  }

  /** Approves what another person handed in. */
  public Outcome approve(List<Period> periods) {
    return each(
        periods, this::judging, o -> o.entered(o.entry().judged(Approval.APPROVED, by, now, "")));
  }

  /** Sends back what another person handed in: what stood there before counts again. */
  public Outcome reject(List<Period> periods, String why) {
    return each(
        periods, this::judging, o -> o.entered(o.entry().judged(Approval.REJECTED, by, now, why)));
  }

  private Observation undone(Observation observation, String origin, String why) {
    var entry = observation.entry();
    boolean isNewest = entry.origin().equals(origin) && entry.withdrawal() == null;
    if (isNewest && entry.approval() == Approval.APPROVED) {
      return observation;
    }
    var how = new Entry.Withdrawal(by, now, why);
    var marked = observation.each(version -> withdrawn(version, origin, how));
    return isNewest && entry.approval() != Approval.REJECTED ? putBack(marked, why) : marked;
  }

  private static Observation withdrawn(Observation version, String origin, Entry.Withdrawal how) {
    var entry = version.entry();
    return entry.origin().equals(origin) && entry.withdrawal() == null
        ? version.entered(entry.withdrawn(how))
        : version;
  }

  private Observation putBack(Observation newest, String why) {
    var before = newest.earlier().stream().filter(o -> o.entry().counts()).findFirst();
    var draft =
        newest.earlier().stream()
            .filter(o -> o.entry().withdrawal() == null)
            .findFirst()
            .filter(o -> o.entry().approval() == Approval.DRAFT && before.isEmpty());
    var out = before.isPresent() ? newest : sentBack(newest, why);
    return before
        .or(() -> draft)
        .map(was -> was.entered(was.entry().putBack(by, now, why)).replacing(out))
        .orElse(out);
  }

  /** A draft is taken as handed in at this very moment: it never counted. */
  private Observation sentBack(Observation newest, String why) {
    var entry = newest.entry();
    var handedIn =
        entry.approval() == Approval.DRAFT && entry.withdrawal() != null
            ? entry.submitted(now).withdrawn(entry.withdrawal())
            : entry;
    return newest.entered(handedIn.judged(Approval.REJECTED, by, now, why));
  }

  private Optional<Why> judging(Observation observation) {
    var entry = observation.entry();
    if (entry.approval() != Approval.SUBMITTED) {
      return Optional.of(Why.OBSERVATION_NOT_SUBMITTED);
    }
    return entry.recorder().equals(by) ? Optional.of(Why.FOUR_EYES_NEEDED) : Optional.empty();
  }

  private Outcome each(
      List<Period> periods,
      java.util.function.Function<Observation, Optional<Why>> refusal,
      java.util.function.UnaryOperator<Observation> step) {
    var next = new TreeMap<>(series.observations());
    BiFunction<Integer, Why, Outcome> refuse =
        (i, why) -> new Outcome.Refused(why, i, periods.get(i));
    for (int i = 0; i < periods.size(); i++) {
      var observation = next.get(periods.get(i));
      if (observation == null) {
        return refuse.apply(i, Why.PERIOD_EMPTY);
      }
      var why = refusal.apply(observation);
      if (why.isPresent()) {
        return refuse.apply(i, why.get());
      }
      next.put(observation.period(), step.apply(observation));
    }
    return new Outcome.Done(series.observing(next));
  }

  private Optional<Why> refusal(
      Observation observation, boolean isNew, PeriodType type, String reason) {
    var period = observation.period();
    if (!isNew) {
      return Optional.of(Why.PERIOD_TWICE);
    }
    if (period.type() != type) {
      return Optional.of(Why.PERIOD_TYPE_MIXED);
    }
    if (period.isAfter(today)) {
      return Optional.of(Why.OBSERVATION_IN_FUTURE);
    }
    boolean isRestated =
        series.at(period).filter(was -> !was.reading().says(observation.reading())).isPresent();
    return isRestated && reason.isBlank() ? Optional.of(Why.REASON_NEEDED) : Optional.empty();
  }

  private PeriodType typeOf(Collection<Observation> news) {
    var known = series.observations();
    var any = known.isEmpty() ? news.iterator().next() : known.firstEntry().getValue();
    return any.period().type();
  }
}
