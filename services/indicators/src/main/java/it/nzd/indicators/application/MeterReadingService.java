package it.nzd.indicators.application;

import it.nzd.indicators.domain.Measures;
import it.nzd.indicators.domain.meter.LocalYear;
import it.nzd.indicators.domain.meter.Meter;
import it.nzd.indicators.domain.meter.MeterLedger;
import it.nzd.indicators.domain.meter.MeterProfile;
import it.nzd.indicators.domain.meter.MeterYear;
import it.nzd.indicators.domain.meter.MeterYears;
import it.nzd.indicators.domain.meter.Readings;
import it.nzd.indicators.domain.meter.Resolution;
import it.nzd.platform.access.Caller;
import it.nzd.platform.access.Scope;
import it.nzd.platform.command.Changes;
import it.nzd.platform.contract.RequestKey;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.store.Stored;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The readings of meters: read, handed in, approved, sent back. */
@Singleton
public final class MeterReadingService {
  private static final int MOST_DAYS = 366;

  private final MeterService meters;
  private final MeterYears years;
  private final Measures measures;
  private final FirmAccess access;
  private final Changes changes;

  MeterReadingService(
      MeterService meters,
      MeterYears years,
      Measures measures,
      FirmAccess access,
      Changes changes) {
    this.meters = meters;
    this.years = years;
    this.measures = measures;
    this.access = access;
    this.changes = changes;
  }

  /**
   * Batches to step on.
   *
   * @param name resource name of the year
   * @param revision the revision the caller has seen
   * @param batches ids
   * @param reason why they are sent back; empty otherwise
   */
  public record BatchStep(
      String name,
      long revision,
      List<String> batches,
      String reason,
      Optional<RequestKey> request) {
    public BatchStep {
      batches = List.copyOf(batches);
    }
  }

  /**
   * Days to read.
   *
   * @param meter resource name
   * @param step length of what a value speaks of
   * @param approvedOnly whether only what a second person has approved is read
   */
  public record Days(
      String meter,
      LocalDate first,
      LocalDate last,
      MeterProfile.Step step,
      boolean approvedOnly) {}

  /**
   * A year of a meter that the caller may read.
   *
   * @throws ServiceException RESOURCE_NOT_FOUND, DATA_MANDATE_MISSING
   */
  public Stored<MeterYear> year(Caller caller, String name) {
    meters.get(caller, ResourceName.parent(name));
    return years
        .find(name, access.scope(caller, ResourceName.tenant(name)))
        .orElseThrow(() -> ServiceException.notFound(name));
  }

  /** Unit of the measure of a meter. */
  public String unit(Meter meter) {
    var measure = meter.place().measure();
    var found = measures.named(List.of(measure), Scope.EVERYTHING).get(measure);
    return found == null ? meter.unit() : found.unit();
  }

  /**
   * Readings day by day.
   *
   * @throws ServiceException RESOURCE_NOT_FOUND, DATA_MANDATE_MISSING, DAYS_UNFIT, METER_STEP_UNFIT
   */
  public List<MeterProfile.Day> profile(Caller caller, Days wanted) {
    var meter = meters.get(caller, wanted.meter()).value();
    if (wanted.last().isBefore(wanted.first())
        || wanted.last().isAfter(wanted.first().plusDays(MOST_DAYS - 1))) {
      throw ServiceException.field(IndicatorsReason.DAYS_UNFIT, "last_day", Map.of());
    }
    if (wanted.step() == MeterProfile.Step.QUARTER_HOUR && meter.resolution() == Resolution.HOUR) {
      throw ServiceException.field(IndicatorsReason.METER_STEP_UNFIT, "step", Map.of());
    }
    var read = new HashMap<Integer, Readings>();
    var days = new ArrayList<MeterProfile.Day>();
    for (var day = wanted.first(); !day.isAfter(wanted.last()); day = day.plusDays(1)) {
      var calendar = new LocalYear(day.getYear(), meter.resolution());
      var readings = read.computeIfAbsent(day.getYear(), y -> readings(wanted, calendar));
      days.add(MeterProfile.of(day, calendar, readings, wanted.step()));
    }
    return days;
  }

  /** Hands drafts in: from now on months are summed from them. */
  public Stored<MeterYear> submit(Caller caller, BatchStep step) {
    return step(caller, step, "submitted", ledger -> ledger.submit(step.batches()));
  }

  /** Approves what another person brought in. */
  public Stored<MeterYear> approve(Caller caller, BatchStep step) {
    return step(caller, step, "approved", ledger -> ledger.approve(step.batches()));
  }

  /** Sends back what another person brought in. */
  public Stored<MeterYear> reject(Caller caller, BatchStep step) {
    return step(caller, step, "rejected", ledger -> ledger.reject(step.batches(), step.reason()));
  }

  private Stored<MeterYear> step(
      Caller caller,
      BatchStep step,
      String kind,
      Function<MeterLedger, MeterLedger.Outcome> action) {
    year(caller, step.name());
    return years.change(
        step.name(),
        step.revision(),
        access.scope(caller, ResourceName.tenant(step.name())),
        changes.change(kind, caller, step.request()),
        seen ->
            done(action.apply(new MeterLedger(seen.value(), caller.actor().id(), changes.now()))),
        false);
  }

  private static MeterYear done(MeterLedger.Outcome outcome) {
    return switch (outcome) {
      case MeterLedger.Outcome.Done done -> done.year();
      case MeterLedger.Outcome.Refused refused ->
          throw ServiceException.field(
              IndicatorsReason.valueOf(refused.why().name()),
              "batches[%d]".formatted(refused.index()),
              Map.of("period", refused.batch()));
    };
  }

  private Readings readings(Days wanted, LocalYear calendar) {
    return years
        .find(MeterYear.name(wanted.meter(), calendar.year()), Scope.EVERYTHING)
        .map(Stored::value)
        .map(year -> wanted.approvedOnly() ? year.approved() : year.counted())
        .orElseGet(() -> Readings.builder(calendar.length()).build());
  }
}
