package it.nzd.indicators.application;

import it.nzd.platform.access.Caller;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.lifecycle.Decision;
import it.nzd.platform.lifecycle.Lifecycle;
import it.nzd.platform.lifecycle.Taken;
import it.nzd.platform.lifecycle.Transition;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** What a life cycle decides, as a step or as a refusal. */
final class Moves {
  private Moves() {}

  /** Roles of the caller in a tenant. */
  static Set<String> roles(Caller caller, String tenant) {
    return Set.copyOf(caller.actor().rolesIn(tenant));
  }

  /**
   * The row that allows the step.
   *
   * @throws ServiceException when the life cycle refuses
   */
  static <S extends Enum<S>, A extends Enum<A>, F> Transition<S, A> allowed(
      Lifecycle<S, A, F> table, S state, A action, Set<String> roles, F facts) {
    return switch (table.decide(state, action, roles, facts)) {
      case Decision.Move<S, A> move -> move.transition();
      case Decision.Refused<S, A> refused ->
          throw refusal(refused, Lifecycle.code(state), Lifecycle.code(action));
    };
  }

  /** The step of a row, taken by the caller. */
  static Taken taken(Transition<?, ?> row, Caller caller, Instant at, String reason) {
    if (row.needsReason() && reason.isBlank()) {
      throw ServiceException.field(IndicatorsReason.STEP_REASON_NEEDED, "reason", Map.of());
    }
    return Taken.of(row, caller.actor().id(), at, reason.strip());
  }

  private static ServiceException refusal(
      Decision.Refused<?, ?> refused, String state, String action) {
    var missing = String.join(", ", refused.missing());
    return ServiceException.of(
        switch (refused.reason()) {
          case NOT_IN_THIS_STATE -> IndicatorsReason.STEP_NOT_IN_THIS_STATE;
          case NOT_BY_THIS_ROLE -> IndicatorsReason.STEP_NOT_BY_THIS_ROLE;
          case GUARDS_MISSING -> IndicatorsReason.GUARDS_MISSING;
          case CANNOT_BE_CHECKED -> IndicatorsReason.GUARDS_UNCHECKED;
        },
        Map.of("state", state, "action", action, "missing", missing));
  }
}
