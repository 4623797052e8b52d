package it.nzd.indicators.application;

import it.nzd.indicators.domain.Target;
import it.nzd.indicators.domain.intervention.Ruling;
import it.nzd.indicators.domain.intervention.Rulings;
import it.nzd.indicators.domain.intervention.Scenario;
import it.nzd.indicators.domain.intervention.ScenarioAction;
import it.nzd.indicators.domain.intervention.ScenarioFacts;
import it.nzd.indicators.domain.intervention.ScenarioLifecycle;
import it.nzd.indicators.domain.intervention.ScenarioResult.Year;
import it.nzd.indicators.domain.intervention.ScenarioState;
import it.nzd.indicators.domain.intervention.Scenarios;
import it.nzd.platform.access.Caller;
import it.nzd.platform.command.Changes;
import it.nzd.platform.command.Create;
import it.nzd.platform.command.Edit;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.lifecycle.Lifecycle;
import it.nzd.platform.lifecycle.Outcome;
import it.nzd.platform.lifecycle.Transition;
import it.nzd.platform.store.Change;
import it.nzd.platform.store.Stored;
import it.nzd.platform.value.Source;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Makes a frozen scenario the target line of an indicator. The decisions service is asked at the
 * moment of the step; while it cannot be, the step is refused. The target is written first: it
 * comes out the same when the step is repeated after a failure in between.
 */
@Singleton
public final class ScenarioAdoption {
  private static final int EVERY = 5;

  private final Scenarios scenarios;
  private final ScenarioReading reading;
  private final Rulings rulings;
  private final EmissionIndicators indicators;
  private final TargetService targets;
  private final Changes changes;

  ScenarioAdoption(
      Scenarios scenarios,
      ScenarioReading reading,
      Rulings rulings,
      EmissionIndicators indicators,
      TargetService targets,
      Changes changes) {
    this.scenarios = scenarios;
    this.reading = reading;
    this.rulings = rulings;
    this.indicators = indicators;
    this.targets = targets;
    this.changes = changes;
  }

  public ScenarioView adopt(Caller caller, AdoptScenario command) {
    var kind = Lifecycle.code(ScenarioAction.ADOPT);
    var change = changes.change(kind, caller, command.request());
    return reading.whole(
        caller,
        scenarios.change(
            command.name(),
            command.revision(),
            caller.scope(),
            change,
            seen -> adopted(caller, seen, command, change),
            false));
  }

  private Scenario adopted(
      Caller caller, Stored<Scenario> seen, AdoptScenario command, Change change) {
    var row = allowed(caller, seen, command);
    write(caller, seen, command);
    var scenario = seen.value();
    var came = scenario.outcome();
    return scenario.after(
        Moves.taken(row, caller, change.at(), ""),
        row.to(),
        new Scenario.Outcome(
            came.result(), came.acceptedMissing(), command.decision(), command.indicator()));
  }

  private Transition<ScenarioState, ScenarioAction> allowed(
      Caller caller, Stored<Scenario> seen, AdoptScenario command) {
    return Moves.allowed(
        ScenarioLifecycle.TABLE,
        seen.value().state(),
        ScenarioAction.ADOPT,
        Moves.roles(caller, ResourceName.tenant(seen.name())),
        new ScenarioFacts(true, ruled(seen.name(), command.decision())));
  }

  private Outcome ruled(String scenario, String decision) {
    if (!ResourceName.tenant(decision).equals(ResourceName.tenant(scenario))) {
      return Outcome.FAILS;
    }
    try {
      var ruling = rulings.find(decision);
      return Outcome.of(ruling.map((Ruling r) -> r.adopts(scenario)).orElse(false));
    } catch (ServiceException e) {
      return Outcome.UNKNOWN;
    }
  }

  private void write(Caller caller, Stored<Scenario> seen, AdoptScenario command) {
    var scenario = seen.value();
    var indicator = indicators.of(caller, command.indicator());
    var next =
        target(seen, command, tonnes -> EmissionIndicators.fromTonnes(tonnes, indicator.value()));
    var present = indicators.target(caller, command.indicator(), scenario.district());
    if (present.isPresent()) {
      var found = present.get();
      targets.update(
          caller,
          new Edit<>(
              found.name(), found.revision(), now -> kept(next, now), Optional.empty(), false));
    } else {
      var parent = "cities/" + ResourceName.tenant(seen.name());
      targets.create(caller, new Create<>(parent, "", next, Optional.empty(), false));
    }
  }

  private static Target kept(Target next, Target now) {
    return new Target(
        next.indicator(),
        next.district(),
        next.baselineYear(),
        next.baselineValue(),
        next.goals(),
        next.source(),
        now.visibility(),
        now.title());
  }

  private static Target target(
      Stored<Scenario> seen,
      AdoptScenario command,
      java.util.function.UnaryOperator<BigDecimal> unit) {
    var scenario = seen.value();
    var supposition = scenario.supposition();
    var baseline = supposition.baselineT();
    var goals = new TreeMap<Integer, BigDecimal>();
    for (Year year : scenario.outcome().result().orElseThrow().years()) {
      boolean isMilestone = year.year() % EVERY == 0 || year.year() == supposition.horizonYear();
      if (isMilestone && year.year() > supposition.baseYear()) {
        goals.put(year.year(), unit.apply(rounded(year)));
      }
    }
    if (baseline == null) {
      throw missing("baseline_emissions_t");
    }
    return new Target(
        command.indicator(),
        scenario.district(),
        supposition.baseYear(),
        unit.apply(baseline),
        goals,
        new Source(
            scenario.title(),
            "",
            "",
            "",
            Source.Mark.DERIVED,
            command.decision() + ", " + seen.name()),
        scenario.visibility(),
        "");
  }

  /** A goal is stored with six digits after the point, as the contract has them. */
  private static BigDecimal rounded(Year year) {
    if (year.emissionsT().isEmpty()) {
      throw missing("result.years");
    }
    return BigDecimal.valueOf(year.emissionsT().getAsDouble())
        .setScale(6, java.math.RoundingMode.HALF_EVEN)
        .stripTrailingZeros();
  }

  private static ServiceException missing(String field) {
    return ServiceException.field(IndicatorsReason.VALUE_MISSING, field, Map.of());
  }
}
