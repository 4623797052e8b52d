package it.nzd.indicators.application;

import it.nzd.indicators.domain.intervention.Scenario;
import it.nzd.indicators.domain.intervention.Scenario.Outcome;
import it.nzd.indicators.domain.intervention.ScenarioAction;
import it.nzd.indicators.domain.intervention.ScenarioLifecycle;
import it.nzd.indicators.domain.intervention.Scenarios;
import it.nzd.platform.access.Caller;
import it.nzd.platform.command.Changes;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.lifecycle.Lifecycle;
import it.nzd.platform.store.Stored;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/** Steps of scenarios through their life cycle; adopting is in {@link ScenarioAdoption}. */
@Singleton
public final class ScenarioStepService {
  private final Scenarios scenarios;
  private final ScenarioReading reading;
  private final Changes changes;

  ScenarioStepService(Scenarios scenarios, ScenarioReading reading, Changes changes) {
    this.scenarios = scenarios;
    this.reading = reading;
    this.changes = changes;
  }

  public ScenarioView share(Caller caller, ScenarioStep step) {
    return stepped(caller, step, ScenarioAction.SHARE);
  }

  public ScenarioView reopen(Caller caller, ScenarioStep step) {
    return stepped(caller, step, ScenarioAction.REOPEN);
  }

  /** Stores the result; the reason accepts what is missing, and without one nothing may be. */
  public ScenarioView freeze(Caller caller, ScenarioStep step) {
    return stepped(caller, step, ScenarioAction.FREEZE);
  }

  private ScenarioView stepped(Caller caller, ScenarioStep step, ScenarioAction action) {
    var change = changes.change(Lifecycle.code(action), caller, step.request());
    var stored =
        scenarios.change(
            step.name(),
            step.revision(),
            caller.scope(),
            change,
            seen -> moved(caller, seen, step, action, change.at()),
            false);
    return reading.whole(caller, stored);
  }

  private Scenario moved(
      Caller caller, Stored<Scenario> seen, ScenarioStep step, ScenarioAction action, Instant now) {
    var scenario = seen.value();
    boolean isFreezing = action == ScenarioAction.FREEZE;
    var result = reading.result(scenario);
    boolean isWhole = result.isWhole() || (isFreezing && !step.reason().isBlank());
    var row =
        Moves.allowed(
            ScenarioLifecycle.TABLE,
            scenario.state(),
            action,
            Moves.roles(caller, ResourceName.tenant(seen.name())),
            ScenarioLifecycle.facts(isWhole));
    var taken = Moves.taken(row, caller, now, step.reason());
    var accepted = result.isWhole() ? "" : step.reason().strip();
    return scenario.after(
        taken,
        row.to(),
        isFreezing ? new Outcome(Optional.of(result), accepted, "", "") : scenario.outcome());
  }
}
