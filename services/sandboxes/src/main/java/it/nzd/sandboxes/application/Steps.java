package it.nzd.sandboxes.application;

import it.nzd.platform.error.ServiceException;
import it.nzd.platform.lifecycle.Decision;
import it.nzd.platform.lifecycle.Lifecycle;
import it.nzd.platform.lifecycle.Outcome;
import it.nzd.platform.lifecycle.Taken;
import it.nzd.platform.lifecycle.Transition;
import it.nzd.platform.store.Change;
import it.nzd.sandboxes.domain.Facts;
import it.nzd.sandboxes.domain.Sandbox;
import it.nzd.sandboxes.domain.SandboxAction;
import it.nzd.sandboxes.domain.SandboxLifecycle;
import it.nzd.sandboxes.domain.SandboxState;
import it.nzd.sandboxes.domain.SandboxesReason;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Asks the life cycle, and says why it refuses. */
final class Steps {
  private Steps() {}

  /**
   * The row that allows the step.
   *
   * @throws ServiceException STEP_NOT_IN_STATE, STEP_NOT_BY_ROLE, STEP_GUARDS_MISSING,
   *     STEP_CANNOT_BE_CHECKED
   */
  static Transition<SandboxState, SandboxAction> allowed(
      SandboxAction action, Set<String> hats, Facts facts) {
    var state = facts.sandbox().state();
    return switch (SandboxLifecycle.TABLE.decide(state, action, hats, facts)) {
      case Decision.Move<SandboxState, SandboxAction> move -> move.transition();
      case Decision.Refused<SandboxState, SandboxAction> refused ->
          throw refusal(state, action, refused);
    };
  }

  /** Refuses what state and role alone forbid, before anything is looked at. */
  static void checkOpen(SandboxAction action, Set<String> hats, Facts facts) {
    var state = facts.sandbox().state();
    if (SandboxLifecycle.TABLE.decideBy(state, action, hats, guard -> Outcome.HOLDS)
        instanceof Decision.Refused<SandboxState, SandboxAction>) {
      allowed(action, hats, facts);
    }
  }

  /** Whether the step may be taken. */
  static boolean isAllowed(SandboxAction action, Set<String> hats, Facts facts) {
    var state = facts.sandbox().state();
    return SandboxLifecycle.TABLE.decide(state, action, hats, facts) instanceof Decision.Move;
  }

  /** The sandbox after the step. */
  static Sandbox taken(
      Sandbox sandbox, Transition<SandboxState, SandboxAction> row, Change change, String reason) {
    var step = Taken.of(row, change.actor(), change.at(), reason);
    return sandbox.with(sandbox.course().moved(row.to(), step));
  }

  private static ServiceException refusal(
      SandboxState state,
      SandboxAction action,
      Decision.Refused<SandboxState, SandboxAction> refused) {
    var reason =
        switch (refused.reason()) {
          case NOT_IN_THIS_STATE -> SandboxesReason.STEP_NOT_IN_STATE;
          case NOT_BY_THIS_ROLE -> SandboxesReason.STEP_NOT_BY_ROLE;
          case GUARDS_MISSING -> SandboxesReason.STEP_GUARDS_MISSING;
          case CANNOT_BE_CHECKED -> SandboxesReason.STEP_CANNOT_BE_CHECKED;
        };
    var possible = new TreeSet<String>();
    refused.possible().forEach(other -> possible.add(Lifecycle.code(other)));
    return ServiceException.of(
        reason,
        Map.of(
            "action", Lifecycle.code(action),
            "state", state.code(),
            "roles", String.join(", ", roles(state, action)),
            "missing", String.join(", ", refused.missing()),
            "possible", possible.isEmpty() ? "-" : String.join(", ", possible)));
  }

  private static Set<String> roles(SandboxState state, SandboxAction action) {
    return SandboxLifecycle.TABLE.transitions().stream()
        .filter(row -> row.from() == state && row.action() == action)
        .findFirst()
        .map(Transition::roles)
        .orElse(Set.of());
  }
}
