package it.nzd.indicators.application;

import it.nzd.indicators.domain.intervention.Scenario;
import it.nzd.indicators.domain.intervention.ScenarioState;
import it.nzd.indicators.domain.intervention.Scenarios;
import it.nzd.platform.access.Caller;
import it.nzd.platform.access.Roles;
import it.nzd.platform.command.Changes;
import it.nzd.platform.command.Create;
import it.nzd.platform.command.Edit;
import it.nzd.platform.command.Step;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.lifecycle.Lifecycle;
import it.nzd.platform.store.Change;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Slice;
import it.nzd.platform.store.Stored;
import jakarta.inject.Singleton;
import java.util.Map;

/** What districts could become. */
@Singleton
public final class ScenarioService {
  private final Scenarios scenarios;
  private final ScenarioReading reading;
  private final ScenarioChecks checks;
  private final Changes changes;

  ScenarioService(
      Scenarios scenarios, ScenarioReading reading, ScenarioChecks checks, Changes changes) {
    this.scenarios = scenarios;
    this.reading = reading;
    this.checks = checks;
    this.changes = changes;
  }

  public ScenarioView get(Caller caller, String name) {
    return reading.whole(caller, Catalogues.get(scenarios, caller, name));
  }

  /** Scenarios of a tenant and district, or of all where these are empty. */
  public Slice<ScenarioView> list(Caller caller, String tenant, String district, PageRequest page) {
    return scenarios.page(tenant, district, page, caller.scope()).map(reading::brief);
  }

  public ScenarioView create(Caller caller, Create<Scenario> command) {
    var tenant = ResourceName.tenant(command.parent());
    checks.check(tenant, command.content());
    return reading.whole(
        caller,
        scenarios.add(
            changes.name(command, "scenarios", caller),
            command.content(),
            changes.change(Change.CREATED, caller, command.request()),
            command.validateOnly()));
  }

  public ScenarioView update(Caller caller, Edit<Scenario> command) {
    return reading.whole(
        caller,
        scenarios.change(
            command.name(),
            command.revision(),
            caller.scope(),
            changes.change(Change.UPDATED, caller, command.request()),
            seen -> edited(caller, seen, command.content().apply(seen.value())),
            command.validateOnly()));
  }

  /** Deletes one that is not frozen. */
  public void delete(Caller caller, Step step) {
    scenarios.change(
        step.name(),
        step.revision(),
        caller.scope(),
        changes.change(Change.DELETED, caller, step.request()),
        ScenarioService::open,
        false);
  }

  private Scenario edited(Caller caller, Stored<Scenario> seen, Scenario next) {
    var now = open(seen);
    var tenant = ResourceName.tenant(seen.name());
    var roles = Moves.roles(caller, tenant);
    boolean isKeeper = roles.contains(Roles.CITY_COORDINATOR) || roles.contains(Roles.DATA_STEWARD);
    if (now.state() != ScenarioState.DRAFT && !isKeeper) {
      throw ServiceException.of(
          IndicatorsReason.SCENARIO_NOT_DRAFT, Map.of("scenario", seen.name()));
    }
    checks.check(tenant, next);
    return next.at(now);
  }

  private static Scenario open(Stored<Scenario> seen) {
    if (!seen.value().isOpen()) {
      throw ServiceException.of(
          IndicatorsReason.SCENARIO_FROZEN,
          Map.of("scenario", seen.name(), "state", Lifecycle.code(seen.value().state())));
    }
    return seen.value();
  }
}
