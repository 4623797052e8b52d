package it.nzd.barriers.domain.scoring;

import static it.nzd.barriers.domain.scoring.RoundState.CANCELLED;
import static it.nzd.barriers.domain.scoring.RoundState.CLOSED;
import static it.nzd.barriers.domain.scoring.RoundState.OPEN;
import static it.nzd.platform.access.Roles.CITY_COORDINATOR;

import it.nzd.platform.lifecycle.Lifecycle;

/** The life cycle of a scoring round. */
public final class RoundLifecycle {
  /** One person's scores are an opinion, and closing would show whose. */
  public static final String SEVERAL_ASSESSORS = "several-assessors";

  /** The table. */
  public static final Lifecycle<RoundState, RoundAction, ScoringRound> TABLE =
      Lifecycle.<RoundState, RoundAction, ScoringRound>named("scoring-round")
          .starts(OPEN)
          .guard(SEVERAL_ASSESSORS, round -> round.sheets().size() > 1)
          .on(RoundAction.CLOSE)
          .from(OPEN)
          .to(CLOSED)
          .by(CITY_COORDINATOR)
          .needs(SEVERAL_ASSESSORS)
          .on(RoundAction.CANCEL)
          .from(OPEN)
          .to(CANCELLED)
          .by(CITY_COORDINATOR)
          .withReason()
          .ends(CLOSED, CANCELLED)
          .build();

  private RoundLifecycle() {}
}
