package it.nzd.barriers.domain.common;

import static it.nzd.barriers.domain.common.CommonState.CONFIRMED;
import static it.nzd.barriers.domain.common.CommonState.DECLINED;
import static it.nzd.barriers.domain.common.CommonState.DISSOLVED;
import static it.nzd.barriers.domain.common.CommonState.PROPOSED;
import static it.nzd.platform.access.Roles.CITY_COORDINATOR;
import static it.nzd.platform.access.Roles.PROGRAMME_COORDINATOR;

import it.nzd.platform.lifecycle.Lifecycle;

/** The life cycle of a common barrier: no machine and no single city makes one. */
public final class CommonLifecycle {
  /** A person of a second city has said yes. */
  public static final String SECOND_CITY_AGREES = "second-city-agrees";

  /** Every other city has said no. */
  public static final String OTHER_CITIES_REFUSE = "other-cities-refuse";

  /** The table. */
  public static final Lifecycle<CommonState, CommonAction, CommonBarrier> TABLE =
      Lifecycle.<CommonState, CommonAction, CommonBarrier>named("common-barrier")
          .starts(PROPOSED)
          .guard(SECOND_CITY_AGREES, CommonBarrier::isAgreed)
          .guard(OTHER_CITIES_REFUSE, CommonBarrier::isRefused)
          .on(CommonAction.CONFIRM)
          .from(PROPOSED)
          .to(CONFIRMED)
          .by(CITY_COORDINATOR)
          .needs(SECOND_CITY_AGREES)
          .on(CommonAction.DECLINE)
          .from(PROPOSED)
          .to(DECLINED)
          .by(CITY_COORDINATOR)
          .needs(OTHER_CITIES_REFUSE)
          .withReason()
          .on(CommonAction.DISSOLVE)
          .from(PROPOSED, CONFIRMED)
          .to(DISSOLVED)
          .by(PROGRAMME_COORDINATOR)
          .withReason()
          .ends(DECLINED, DISSOLVED)
          .build();

  private CommonLifecycle() {}
}
