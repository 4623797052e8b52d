package it.nzd.indicators.domain.intervention;

import static it.nzd.indicators.domain.intervention.ScenarioState.ADOPTED;
import static it.nzd.indicators.domain.intervention.ScenarioState.DRAFT;
import static it.nzd.indicators.domain.intervention.ScenarioState.FROZEN;
import static it.nzd.indicators.domain.intervention.ScenarioState.SHARED;
import static it.nzd.platform.access.Roles.CITY_COORDINATOR;
import static it.nzd.platform.access.Roles.DATA_STEWARD;

import it.nzd.platform.lifecycle.Lifecycle;
import it.nzd.platform.lifecycle.Outcome;

/** The life cycle of a scenario: what is frozen gives the same numbers for ever. */
public final class ScenarioLifecycle {
  /** Nothing is missing, or a reason says why what is missing is accepted. */
  public static final String WHOLE = "complete-or-accepted";

  /** A decision is adopted that names the scenario. */
  public static final String DECIDED = "decision-adopted";

  /** The table. */
  public static final Lifecycle<ScenarioState, ScenarioAction, ScenarioFacts> TABLE =
      Lifecycle.<ScenarioState, ScenarioAction, ScenarioFacts>named("scenario")
          .starts(DRAFT)
          .guard(WHOLE, ScenarioFacts::isWhole)
          .guardAsking(DECIDED, ScenarioFacts::decision)
          .on(ScenarioAction.SHARE)
          .from(DRAFT)
          .to(SHARED)
          .by(CITY_COORDINATOR, DATA_STEWARD)
          .on(ScenarioAction.REOPEN)
          .from(SHARED)
          .to(DRAFT)
          .by(CITY_COORDINATOR, DATA_STEWARD)
          .withReason()
          .on(ScenarioAction.FREEZE)
          .from(SHARED)
          .to(FROZEN)
          .by(CITY_COORDINATOR, DATA_STEWARD)
          .needs(WHOLE)
          .on(ScenarioAction.ADOPT)
          .from(FROZEN)
          .to(ADOPTED)
          .by(CITY_COORDINATOR)
          .needs(DECIDED)
          .ends(ADOPTED)
          .build();

  private ScenarioLifecycle() {}

  /** Facts while no decision was named. */
  public static ScenarioFacts facts(boolean isWhole) {
    return new ScenarioFacts(isWhole, Outcome.FAILS);
  }
}
