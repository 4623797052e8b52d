package it.nzd.indicators.application;

import it.nzd.indicators.domain.Aggregation;
import it.nzd.indicators.domain.Measure;
import it.nzd.indicators.domain.Measures;
import it.nzd.indicators.domain.OverUnits;
import it.nzd.indicators.domain.units.Units;
import it.nzd.platform.access.Caller;
import it.nzd.platform.command.Changes;
import it.nzd.platform.command.Create;
import it.nzd.platform.command.Edit;
import it.nzd.platform.command.Step;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.store.Change;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Slice;
import it.nzd.platform.store.Stored;
import jakarta.inject.Singleton;
import java.util.Map;

/** What is observed. */
@Singleton
public final class MeasureService {
  private final Measures measures;
  private final Uses uses;
  private final Changes changes;

  MeasureService(Measures measures, Uses uses, Changes changes) {
    this.measures = measures;
    this.uses = uses;
    this.changes = changes;
  }

  public Stored<Measure> get(Caller caller, String name) {
    return Catalogues.get(measures, caller, name);
  }

  /** Measures of a tenant, or of all where it is empty. */
  public Slice<Stored<Measure>> list(Caller caller, String tenant, PageRequest page) {
    return measures.page(tenant, page, caller.scope());
  }

  public Stored<Measure> create(Caller caller, Create<Measure> command) {
    var name = command.parent() + "/measures/" + command.id();
    return measures.add(
        name,
        checked(caller, name, command.content()),
        changes.change(Change.CREATED, caller, command.request()),
        command.validateOnly());
  }

  /**
   * Changes one; saying something else it becomes the next version of itself.
   *
   * @param reason why it says something else; needed where anything rests on it
   */
  public Stored<Measure> update(Caller caller, Edit<Measure> command, String reason) {
    return measures.change(
        command.name(),
        command.revision(),
        caller.scope(),
        changes.change(Change.UPDATED, caller, command.request()),
        seen -> {
          var next = edited(caller, seen, command.content().apply(seen.value()));
          checkReason(seen, next, reason);
          return next.replacing(seen.value(), changes.now(), caller.actor().id(), reason.strip());
        },
        command.validateOnly());
  }

  public void delete(Caller caller, Step step) {
    Catalogues.delete(
        measures, changes, caller, step, seen -> uses.checkMeasure(caller, seen.name(), ""));
  }

  /** Another unit or kind would give every observation another meaning. */
  private Measure edited(Caller caller, Stored<Measure> seen, Measure next) {
    var now = seen.value();
    if (!now.unit().equals(next.unit())) {
      uses.checkMeasure(caller, seen.name(), "measure.unit");
    }
    if (!now.kind().equals(next.kind())) {
      uses.checkMeasure(caller, seen.name(), "measure.kind");
    }
    return checked(caller, seen.name(), next);
  }

  private void checkReason(Stored<Measure> seen, Measure next, String reason) {
    if (reason.isBlank() && !next.saysTheSameAs(seen.value()) && uses.isMeasureUsed(seen.name())) {
      throw ServiceException.field(IndicatorsReason.VERSION_REASON_NEEDED, "reason", Map.of());
    }
  }

  private Measure checked(Caller caller, String name, Measure measure) {
    if (Units.parse(measure.unit()).isEmpty()) {
      throw ServiceException.field(
          IndicatorsReason.UNIT_UNKNOWN, "measure.unit", Map.of("unit", measure.unit()));
    }
    checkWeight(caller, name, measure.aggregation());
    return measure;
  }

  private void checkWeight(Caller caller, String name, Aggregation aggregation) {
    var weight = aggregation.weight();
    boolean isNeeded = aggregation.overUnits() == OverUnits.WEIGHTED_MEAN;
    if (isNeeded == weight.isEmpty() || weight.equals(name)) {
      throw ServiceException.field(IndicatorsReason.AGGREGATION_UNFIT, "measure.weight", Map.of());
    }
    if (isNeeded && measures.find(weight, caller.scope()).isEmpty()) {
      throw ServiceException.field(
          IndicatorsReason.MEASURE_UNKNOWN, "measure.weight", Map.of("measure", weight));
    }
  }
}
