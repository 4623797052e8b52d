package it.nzd.indicators.application;

import it.nzd.indicators.domain.FirmBook;
import it.nzd.indicators.domain.FirmSeries;
import it.nzd.indicators.domain.Firms;
import it.nzd.indicators.domain.Ledger;
import it.nzd.indicators.domain.Measures;
import it.nzd.platform.access.Caller;
import it.nzd.platform.access.Scope;
import it.nzd.platform.command.Changes;
import it.nzd.platform.command.Create;
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

/** What firms observed themselves. */
@Singleton
public final class FirmSeriesService {
  private final FirmBook book;
  private final Measures measures;
  private final Firms firms;
  private final FirmAccess access;
  private final Changes changes;

  FirmSeriesService(
      FirmBook book, Measures measures, Firms firms, FirmAccess access, Changes changes) {
    this.book = book;
    this.measures = measures;
    this.firms = firms;
    this.access = access;
    this.changes = changes;
  }

  public Stored<FirmSeries> get(Caller caller, String name) {
    return book.find(name, access.scope(caller, ResourceName.tenant(name)))
        .orElseThrow(() -> unreadable(caller, name));
  }

  public Slice<Stored<FirmSeries>> list(Caller caller, FirmBook.Query query, PageRequest page) {
    return book.page(query, page, access.scope(caller, query.tenant()));
  }

  /**
   * Adds an empty one.
   *
   * @param command the wanted measure, firm and site; everything else is found out
   */
  public Stored<FirmSeries> create(Caller caller, Create<FirmSeries> command) {
    var wanted = command.content();
    return book.add(
        changes.name(command, "firmSeries", caller),
        checked(caller, ResourceName.tenant(command.parent()), wanted),
        changes.change(Change.CREATED, caller, command.request()),
        command.validateOnly());
  }

  public void delete(Caller caller, Step step) {
    book.change(
        step.name(),
        step.revision(),
        access.scope(caller, ResourceName.tenant(step.name())),
        changes.change(Change.DELETED, caller, step.request()),
        Stored::value,
        false);
  }

  /** Writes observations, all or none: a period that is there is replaced, another one added. */
  public Stored<FirmSeries> record(Caller caller, Recording command) {
    readable(caller, command.name());
    return book.change(
        command.name(),
        command.revision(),
        access.scope(caller, ResourceName.tenant(command.name())),
        changes.change(SeriesService.RECORDED, caller, command.request()),
        seen ->
            done(
                seen,
                ledger(caller, seen)
                    .record(command.observations(), command.draft(), command.reason()),
                "observations[%d].period"),
        command.validateOnly());
  }

  /** Hands drafts in: from now on values are computed from them. */
  public Stored<FirmSeries> submit(Caller caller, Judging command) {
    return step(caller, command, "submitted", ledger -> ledger.submit(command.periods()));
  }

  /** Approves what another person handed in. */
  public Stored<FirmSeries> approve(Caller caller, Judging command) {
    return step(caller, command, "approved", ledger -> ledger.approve(command.periods()));
  }

  /** Sends back what another person handed in. */
  public Stored<FirmSeries> reject(Caller caller, Judging command) {
    return step(
        caller, command, "rejected", ledger -> ledger.reject(command.periods(), command.reason()));
  }

  private Stored<FirmSeries> step(
      Caller caller, Judging command, String kind, Function<Ledger, Ledger.Outcome> step) {
    readable(caller, command.name());
    return book.change(
        command.name(),
        command.revision(),
        access.scope(caller, ResourceName.tenant(command.name())),
        changes.change(kind, caller, command.request()),
        seen -> done(seen, step.apply(ledger(caller, seen)), "periods[%d]"),
        false);
  }

  /** Says why before the store says that there is nothing. */
  private void readable(Caller caller, String name) {
    get(caller, name);
  }

  private ServiceException unreadable(Caller caller, String name) {
    return book.find(name, Scope.EVERYTHING)
        .map(hidden -> access.unreadable(caller, hidden.value().organisation(), name))
        .orElseGet(() -> ServiceException.notFound(name));
  }

  private Ledger ledger(Caller caller, Stored<FirmSeries> seen) {
    return new Ledger(seen.value().series(), caller.actor().id(), changes.now(), changes.today());
  }

  private static FirmSeries done(Stored<FirmSeries> seen, Ledger.Outcome outcome, String field) {
    return seen.value().holding(SeriesService.done(outcome, field));
  }

  private FirmSeries checked(Caller caller, String tenant, FirmSeries wanted) {
    var organisation = wanted.organisation();
    if (!ResourceName.tenant(organisation).equals(tenant)) {
      throw unknownFirm(organisation);
    }
    access.mayEnter(caller, organisation);
    var measure = wanted.series().measure();
    if (measures.find(measure, caller.scope()).isEmpty()) {
      throw ServiceException.field(
          IndicatorsReason.MEASURE_UNKNOWN, "firm_series.measure", Map.of("measure", measure));
    }
    var firm = firms.find(organisation).orElseThrow(() -> unknownFirm(organisation));
    var site = wanted.site();
    if (!site.isEmpty() && !firm.sites().contains(site)) {
      throw ServiceException.field(
          IndicatorsReason.SITE_UNKNOWN, "firm_series.site", Map.of("site", site));
    }
    return FirmSeries.of(
        measure, organisation, site, FirmSeries.title(firm.displayName(), site), firm.district());
  }

  private static ServiceException unknownFirm(String organisation) {
    return ServiceException.field(
        IndicatorsReason.ORGANISATION_UNKNOWN,
        "firm_series.organisation",
        Map.of("organisation", organisation));
  }
}
