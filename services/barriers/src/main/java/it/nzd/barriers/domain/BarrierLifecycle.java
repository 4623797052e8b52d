package it.nzd.barriers.domain;

import static it.nzd.barriers.domain.BarrierState.ACCEPTED;
import static it.nzd.barriers.domain.BarrierState.BEING_ADDRESSED;
import static it.nzd.barriers.domain.BarrierState.DUPLICATE;
import static it.nzd.barriers.domain.BarrierState.MITIGATED;
import static it.nzd.barriers.domain.BarrierState.PRIORITISED;
import static it.nzd.barriers.domain.BarrierState.REMOVED;
import static it.nzd.barriers.domain.BarrierState.REPORTED;
import static it.nzd.barriers.domain.BarrierState.VALIDATED;
import static it.nzd.platform.access.Roles.CDTT_MEMBER;
import static it.nzd.platform.access.Roles.CITY_COORDINATOR;

import it.nzd.platform.lifecycle.Lifecycle;

/** The life cycle of a barrier. An opportunity takes the same way: removed then means seized. */
public final class BarrierLifecycle {
  /** Somebody has to show that it is there before it counts. */
  public static final String HAS_EVIDENCE = "has-evidence";

  /** An office or body looks after it. */
  public static final String HAS_OWNER = "has-owner";

  /** Several people have scored it in a round that closed. */
  public static final String IS_SCORED = "is-scored";

  /** What is done about it, or was, is written down: other cities read it. */
  public static final String HAS_REMEDY = "has-remedy";

  /** The table. */
  public static final Lifecycle<BarrierState, BarrierAction, BarrierFacts> TABLE =
      Lifecycle.<BarrierState, BarrierAction, BarrierFacts>named("barrier")
          .starts(REPORTED)
          .guard(HAS_EVIDENCE, BarrierFacts::hasEvidence)
          .guard(HAS_OWNER, BarrierFacts::hasOwner)
          .guard(IS_SCORED, BarrierFacts::isScored)
          .guard(HAS_REMEDY, BarrierFacts::hasRemedy)
          .on(BarrierAction.VALIDATE)
          .from(REPORTED)
          .to(VALIDATED)
          .by(CITY_COORDINATOR, CDTT_MEMBER)
          .needs(HAS_EVIDENCE)
          .on(BarrierAction.PRIORITISE)
          .from(VALIDATED)
          .to(PRIORITISED)
          .by(CITY_COORDINATOR, CDTT_MEMBER)
          .needs(IS_SCORED, HAS_OWNER)
          .on(BarrierAction.ADDRESS)
          .from(PRIORITISED)
          .to(BEING_ADDRESSED)
          .by(CITY_COORDINATOR)
          .needs(HAS_OWNER, HAS_REMEDY)
          .on(BarrierAction.SET_BACK)
          .from(BEING_ADDRESSED)
          .to(PRIORITISED)
          .by(CITY_COORDINATOR)
          .withReason()
          .on(BarrierAction.REMOVE)
          .from(BEING_ADDRESSED)
          .to(REMOVED)
          .by(CITY_COORDINATOR, CDTT_MEMBER)
          .needs(HAS_REMEDY)
          .withReason()
          .on(BarrierAction.MITIGATE)
          .from(BEING_ADDRESSED)
          .to(MITIGATED)
          .by(CITY_COORDINATOR, CDTT_MEMBER)
          .needs(HAS_REMEDY)
          .withReason()
          .on(BarrierAction.ACCEPT)
          .from(VALIDATED, PRIORITISED, BEING_ADDRESSED)
          .to(ACCEPTED)
          .by(CITY_COORDINATOR, CDTT_MEMBER)
          .withReason()
          .on(BarrierAction.MARK_DUPLICATE)
          .from(REPORTED, VALIDATED, PRIORITISED)
          .to(DUPLICATE)
          .by(CITY_COORDINATOR)
          .withReason()
          .ends(REMOVED, MITIGATED, ACCEPTED, DUPLICATE)
          .build();

  private BarrierLifecycle() {}
}
