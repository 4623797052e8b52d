package it.nzd.indicators.application;

import it.nzd.indicators.domain.Factors;
import it.nzd.indicators.domain.Ledger;
import it.nzd.indicators.domain.Measures;
import it.nzd.indicators.domain.Perimeter;
import it.nzd.indicators.domain.Series;
import it.nzd.indicators.domain.SeriesBook;
import it.nzd.platform.access.Caller;
import it.nzd.platform.command.Changes;
import it.nzd.platform.command.Create;
import it.nzd.platform.command.Edit;
import it.nzd.platform.command.Step;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.store.Change;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Slice;
import it.nzd.platform.store.Stored;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.function.Function;

/** What was observed at the places. */
@Singleton
public final class SeriesService {
  /** Kind of the change that records observations. */
  static final String RECORDED = "recorded";

  private static final String SUBMITTED = "submitted";
  private static final String APPROVED = "approved";
  private static final String REJECTED = "rejected";

  private final SeriesBook book;
  private final Measures measures;
  private final Factors factors;
  private final Surroundings surroundings;
  private final Changes changes;

  SeriesService(
      SeriesBook book,
      Measures measures,
      Factors factors,
      Surroundings surroundings,
      Changes changes) {
    this.book = book;
    this.measures = measures;
    this.factors = factors;
    this.surroundings = surroundings;
    this.changes = changes;
  }

  public Stored<Series> get(Caller caller, String name) {
    return Catalogues.get(book, caller, name);
  }

  public Slice<Stored<Series>> list(Caller caller, SeriesBook.Query query, PageRequest page) {
    return book.page(query, page, caller.scope());
  }

  public Stored<Series> create(Caller caller, Create<Series> command) {
    var tenant = ResourceName.tenant(command.parent());
    return book.add(
        changes.name(command, "series", caller),
        checked(caller, tenant, command.content()),
        changes.change(Change.CREATED, caller, command.request()),
        command.validateOnly());
  }

  /**
   * Changes what a series is.
   *
   * @param reason why it works with another factor edition or base year from now on; needed where
   *     values are computed from it
   */
  public Stored<Series> update(Caller caller, Edit<Series> command, String reason) {
    return book.change(
        command.name(),
        command.revision(),
        caller.scope(),
        changes.change(Change.UPDATED, caller, command.request()),
        seen -> {
          var next = command.content().apply(seen.value());
          checkObserved(seen.value(), next);
          checkReason(seen.value(), next, reason);
          return edited(caller, seen, next)
              .replacing(seen.value(), changes.now(), caller.actor().id(), reason);
        },
        command.validateOnly());
  }

  public void delete(Caller caller, Step step) {
    Catalogues.delete(book, changes, caller, step);
  }

  /** Writes observations, all or none: a period that is there is replaced, another one added. */
  public Stored<Series> record(Caller caller, Recording command) {
    return book.change(
        command.name(),
        command.revision(),
        caller.scope(),
        changes.change(RECORDED, caller, command.request()),
        seen ->
            done(
                ledger(caller, seen)
                    .record(command.observations(), command.draft(), command.reason()),
                "observations[%d].period"),
        command.validateOnly());
  }

  /** Hands drafts in: from now on values are computed from them. */
  public Stored<Series> submit(Caller caller, Judging command) {
    return step(caller, command, SUBMITTED, ledger -> ledger.submit(command.periods()));
  }

  /** Approves what another person handed in. */
  public Stored<Series> approve(Caller caller, Judging command) {
    return step(caller, command, APPROVED, ledger -> ledger.approve(command.periods()));
  }

  /** Sends back what another person handed in. */
  public Stored<Series> reject(Caller caller, Judging command) {
    return step(
        caller, command, REJECTED, ledger -> ledger.reject(command.periods(), command.reason()));
  }

  private Stored<Series> step(
      Caller caller, Judging command, String kind, Function<Ledger, Ledger.Outcome> step) {
    return book.change(
        command.name(),
        command.revision(),
        caller.scope(),
        changes.change(kind, caller, command.request()),
        seen -> done(step.apply(ledger(caller, seen)), "periods[%d]"),
        false);
  }

  private Ledger ledger(Caller caller, Stored<Series> seen) {
    return new Ledger(seen.value(), caller.actor().id(), changes.now(), changes.today());
  }

  /**
   * The series after a step.
   *
   * @param field path of the periods of the request
   * @throws ServiceException when the step was refused
   */
  static Series done(Ledger.Outcome outcome, String field) {
    return switch (outcome) {
      case Ledger.Outcome.Done done -> done.series();
      case Ledger.Outcome.Refused refused ->
          throw ServiceException.field(
              IndicatorsReason.valueOf(refused.why().name()),
              refused.why() == Ledger.Why.REASON_NEEDED
                  ? "reason"
                  : field.formatted(refused.index()),
              Map.of("period", refused.period().code()));
    };
  }

  /** Observations speak of one measure at one place: another one would relabel them. */
  private static void checkObserved(Series now, Series next) {
    if (now.observations().isEmpty()) {
      return;
    }
    var field =
        !now.measure().equals(next.measure())
            ? "series.measure"
            : !now.district().equals(next.district())
                ? "series.district"
                : now.perimeter() != next.perimeter() ? "series.perimeter" : "";
    if (!field.isEmpty()) {
      throw ServiceException.field(IndicatorsReason.SERIES_OBSERVED, field, Map.of());
    }
  }

  private static void checkReason(Series now, Series next, String reason) {
    if (now.isCounted() && !next.hasBasisOf(now) && reason.isBlank()) {
      throw ServiceException.field(IndicatorsReason.BASIS_REASON_NEEDED, "reason", Map.of());
    }
  }

  /** Another service is asked only where the place changes. */
  private Series edited(Caller caller, Stored<Series> seen, Series next) {
    var now = seen.value();
    boolean isSamePlace =
        now.district().equals(next.district()) && now.measure().equals(next.measure());
    if (!isSamePlace) {
      return checked(caller, ResourceName.tenant(seen.name()), next);
    }
    checkContent(caller, next);
    return next.titled(now.title());
  }

  private Series checked(Caller caller, String tenant, Series series) {
    var measure =
        measures
            .find(series.measure(), caller.scope())
            .orElseThrow(
                () ->
                    ServiceException.field(
                        IndicatorsReason.MEASURE_UNKNOWN,
                        "series.measure",
                        Map.of("measure", series.measure())));
    checkContent(caller, series);
    var district = surroundings.of(tenant, series.district(), "series.district");
    return series
        .collected(measure.value().collecting())
        .titled(measure.value().displayName().italian() + ", " + district.displayName());
  }

  private void checkContent(Caller caller, Series series) {
    if (series.perimeter() == Perimeter.OTHER && series.perimeterNote().isBlank()) {
      throw ServiceException.field(
          IndicatorsReason.PERIMETER_NOTE_NEEDED, "series.perimeter_note", Map.of());
    }
    if (!series.factor().isEmpty() && factors.find(series.factor(), caller.scope()).isEmpty()) {
      throw ServiceException.field(
          IndicatorsReason.FACTOR_UNKNOWN, "series.factor", Map.of("factor", series.factor()));
    }
  }
}
