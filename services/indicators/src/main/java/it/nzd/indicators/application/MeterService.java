package it.nzd.indicators.application;

import it.nzd.indicators.domain.FirmBook;
import it.nzd.indicators.domain.FirmSeries;
import it.nzd.indicators.domain.Firms;
import it.nzd.indicators.domain.Measure;
import it.nzd.indicators.domain.Measures;
import it.nzd.indicators.domain.OverTime;
import it.nzd.indicators.domain.meter.Meter;
import it.nzd.indicators.domain.meter.MeterPlace;
import it.nzd.indicators.domain.meter.MeterYearSummary;
import it.nzd.indicators.domain.meter.MeterYears;
import it.nzd.indicators.domain.meter.Meters;
import it.nzd.indicators.domain.units.Units;
import it.nzd.platform.access.Caller;
import it.nzd.platform.access.Scope;
import it.nzd.platform.command.Changes;
import it.nzd.platform.command.Create;
import it.nzd.platform.command.Step;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.error.PlatformReason;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.store.Change;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Slice;
import it.nzd.platform.store.Stored;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Meters: under the same rule as the series of firms. */
@Singleton
public final class MeterService {
  private static final Set<Object> THERE =
      Set.of(IndicatorsReason.FIRM_SERIES_EXISTS, PlatformReason.RESOURCE_EXISTS);

  private final Meters meters;
  private final MeterYears years;
  private final FirmBook book;
  private final Measures measures;
  private final Firms firms;
  private final Surroundings surroundings;
  private final FirmAccess access;
  private final Changes changes;

  MeterService(
      Meters meters,
      MeterYears years,
      FirmBook book,
      Measures measures,
      Firms firms,
      Surroundings surroundings,
      FirmAccess access,
      Changes changes) {
    this.meters = meters;
    this.years = years;
    this.book = book;
    this.measures = measures;
    this.firms = firms;
    this.surroundings = surroundings;
    this.access = access;
    this.changes = changes;
  }

  /**
   * A meter that the caller may read.
   *
   * @throws ServiceException RESOURCE_NOT_FOUND, DATA_MANDATE_MISSING
   */
  public Stored<Meter> get(Caller caller, String name) {
    return meters
        .find(name, access.scope(caller, ResourceName.tenant(name)))
        .orElseThrow(() -> unreadable(caller, name));
  }

  public Slice<Stored<Meter>> list(Caller caller, Meters.Query query, PageRequest page) {
    return meters.page(query, page, access.scope(caller, query.tenant()));
  }

  /** How much of their years is read, without the readings. */
  public List<MeterYearSummary> years(List<Stored<Meter>> of) {
    return years.ofMeters(of.stream().map(Stored::name).toList());
  }

  /** Adds one; its firm, or the site, is asked for the measure from now on. */
  public Stored<Meter> create(Caller caller, Create<Meter> command) {
    var meter = checked(caller, ResourceName.tenant(command.parent()), command.content());
    if (!command.validateOnly() && !meter.place().isDistrict()) {
      ask(caller, command.parent(), meter.place());
    }
    return meters.add(
        changes.name(command, "meters", caller),
        meter,
        changes.change(Change.CREATED, caller, command.request()),
        command.validateOnly());
  }

  /** Deletes one that was never read. */
  public void delete(Caller caller, Step step) {
    meters.change(
        step.name(),
        step.revision(),
        access.scope(caller, ResourceName.tenant(step.name())),
        changes.change(Change.DELETED, caller, step.request()),
        seen -> {
          if (!years.ofMeters(List.of(seen.name())).isEmpty()) {
            throw ServiceException.of(IndicatorsReason.METER_READ);
          }
          return seen.value();
        },
        false);
  }

  private ServiceException unreadable(Caller caller, String name) {
    return meters
        .find(name, Scope.EVERYTHING)
        .filter(hidden -> !hidden.value().place().isDistrict())
        .map(hidden -> access.unreadable(caller, hidden.value().place().organisation(), name))
        .orElseGet(() -> ServiceException.notFound(name));
  }

  /** What nobody is asked for is not put together: the firm's series is there before its meter. */
  private void ask(Caller caller, String parent, MeterPlace place) {
    var firm = firms.find(place.organisation()).orElseThrow(() -> unknownFirm(place));
    var empty =
        FirmSeries.of(
            place.measure(),
            place.organisation(),
            place.site(),
            FirmSeries.title(firm.displayName(), place.site()),
            place.district());
    var create = new Create<>(parent, "", empty, Optional.empty(), false);
    try {
      book.add(
          changes.name(create, "firmSeries", caller),
          empty,
          changes.change(Change.CREATED, caller, Optional.empty()),
          false);
    } catch (ServiceException e) {
      if (!THERE.contains(e.reason())) {
        throw e;
      }
    }
  }

  private Meter checked(Caller caller, String tenant, Meter wanted) {
    var place = wanted.place();
    var measure = measure(caller, place.measure());
    if (measure.aggregation().overTime() != OverTime.SUM) {
      throw ServiceException.field(IndicatorsReason.METER_MEASURE_UNFIT, "meter.measure", Map.of());
    }
    if (Units.convert(BigDecimal.ONE, wanted.unit(), measure.unit()).isEmpty()) {
      throw ServiceException.field(IndicatorsReason.UNIT_UNFIT, "meter.unit", Map.of());
    }
    return place.isDistrict() ? ofDistrict(caller, tenant, wanted) : ofFirm(caller, tenant, wanted);
  }

  private Measure measure(Caller caller, String name) {
    return measures
        .find(name, caller.scope())
        .orElseThrow(
            () ->
                ServiceException.field(
                    IndicatorsReason.MEASURE_UNKNOWN, "meter.measure", Map.of("measure", name)))
        .value();
  }

  private Meter ofDistrict(Caller caller, String tenant, Meter wanted) {
    var place = wanted.place();
    if (!FirmAccess.readsAll(caller, tenant)) {
      throw unknownFirm(place);
    }
    var district = surroundings.of(tenant, place.district(), "meter.district");
    return at(
        wanted, new MeterPlace(place.measure(), "", "", district.name()), district.displayName());
  }

  private Meter ofFirm(Caller caller, String tenant, Meter wanted) {
    var place = wanted.place();
    if (!ResourceName.tenant(place.organisation()).equals(tenant)) {
      throw unknownFirm(place);
    }
    access.mayEnter(caller, place.organisation());
    var firm = firms.find(place.organisation()).orElseThrow(() -> unknownFirm(place));
    if (!place.site().isEmpty() && !firm.sites().contains(place.site())) {
      throw ServiceException.field(
          IndicatorsReason.SITE_UNKNOWN, "meter.site", Map.of("site", place.site()));
    }
    return at(
        wanted,
        new MeterPlace(place.measure(), place.organisation(), place.site(), firm.district()),
        FirmSeries.title(firm.displayName(), place.site()));
  }

  private static Meter at(Meter wanted, MeterPlace place, String whose) {
    return new Meter(
        wanted.code(),
        wanted.carrier(),
        wanted.unit(),
        wanted.resolution(),
        place,
        whose + ", " + wanted.code(),
        wanted.source());
  }

  private static ServiceException unknownFirm(MeterPlace place) {
    return ServiceException.field(
        IndicatorsReason.ORGANISATION_UNKNOWN,
        "meter.organisation",
        Map.of("organisation", place.organisation()));
  }
}
