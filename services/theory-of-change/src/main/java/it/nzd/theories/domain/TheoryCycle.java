package it.nzd.theories.domain;

import static it.nzd.theories.domain.TheoryAction.BASELINE;
import static it.nzd.theories.domain.TheoryAction.CLOSE;
import static it.nzd.theories.domain.TheoryAction.FIX;
import static it.nzd.theories.domain.TheoryAction.REVISE;
import static it.nzd.theories.domain.TheoryState.BASELINED;
import static it.nzd.theories.domain.TheoryState.CLOSED;
import static it.nzd.theories.domain.TheoryState.DRAFT;
import static it.nzd.theories.domain.TheoryState.IN_REVISION;

import it.nzd.platform.access.Roles;
import it.nzd.platform.lifecycle.Lifecycle;
import it.nzd.theories.domain.review.Review;

/** The life of a model: drawn, fixed, revised for a reason, fixed again, ended. */
public final class TheoryCycle {
  /** The table. */
  public static final Lifecycle<TheoryState, TheoryAction, Review> TABLE =
      Lifecycle.<TheoryState, TheoryAction, Review>named("theory")
          .starts(DRAFT)
          .guard("has-nodes", Review::hasNodes)
          .guard("no-loose-ends", Review::hasNoLooseEnds)
          .guard("activities-reach-outcomes", Review::activitiesReachOutcomes)
          .guard("outcomes-measured", Review::outcomesAreMeasured)
          .on(BASELINE)
          .from(DRAFT)
          .to(BASELINED)
          .by(Roles.CITY_COORDINATOR)
          .needs("has-nodes", "no-loose-ends", "activities-reach-outcomes", "outcomes-measured")
          .on(REVISE)
          .from(BASELINED)
          .to(IN_REVISION)
          .by(Roles.CITY_COORDINATOR)
          .withReason()
          .on(FIX)
          .from(IN_REVISION)
          .to(BASELINED)
          .by(Roles.CITY_COORDINATOR)
          .needs("has-nodes", "no-loose-ends", "activities-reach-outcomes", "outcomes-measured")
          .on(CLOSE)
          .from(DRAFT, BASELINED, IN_REVISION)
          .to(CLOSED)
          .by(Roles.CITY_COORDINATOR)
          .withReason()
          .ends(CLOSED)
          .build();

  private TheoryCycle() {}
}
