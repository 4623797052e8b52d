package it.nzd.decisions.application;

import it.nzd.decisions.domain.DecisionsReason;
import it.nzd.platform.error.PlatformReason;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.lifecycle.Lifecycle;
import it.nzd.platform.lifecycle.Transition;
import java.util.Map;
import java.util.stream.Collectors;

/** What a life cycle refuses, on its way to the caller. */
final class Refusals {
  private Refusals() {}

  /** The row that allows a step, or the refusal. */
  static <S extends Enum<S>, A extends Enum<A>> Transition<S, A> row(
      it.nzd.platform.lifecycle.Decision<S, A> answer, S state, A action, String tenant) {
    return switch (answer) {
      case it.nzd.platform.lifecycle.Decision.Move<S, A> move -> move.transition();
      case it.nzd.platform.lifecycle.Decision.Refused<S, A> refused ->
          throw refused(refused, state, action, tenant);
    };
  }

  private static <S extends Enum<S>, A extends Enum<A>> ServiceException refused(
      it.nzd.platform.lifecycle.Decision.Refused<S, A> refused, S state, A action, String tenant) {
    var name = Lifecycle.code(action);
    var missing = String.join(", ", refused.missing());
    return switch (refused.reason()) {
      case NOT_IN_THIS_STATE ->
          ServiceException.of(
              DecisionsReason.STEP_REFUSED,
              Map.of("action", name, "state", Lifecycle.code(state), "possible", codes(refused)));
      case NOT_BY_THIS_ROLE ->
          ServiceException.of(
              PlatformReason.ROLE_MISSING, Map.of("roles", "another", "tenant", tenant));
      case GUARDS_MISSING ->
          ServiceException.of(
              DecisionsReason.STEP_NEEDS, Map.of("action", name, "missing", missing));
      case CANNOT_BE_CHECKED ->
          ServiceException.of(
              DecisionsReason.STEP_UNCHECKED, Map.of("action", name, "missing", missing));
    };
  }

  private static String codes(it.nzd.platform.lifecycle.Decision.Refused<?, ?> refused) {
    return refused.possible().stream()
        .map(Lifecycle::code)
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
