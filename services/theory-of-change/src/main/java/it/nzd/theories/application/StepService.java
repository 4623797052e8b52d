package it.nzd.theories.application;

import it.nzd.platform.access.Caller;
import it.nzd.platform.command.Changes;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.error.PlatformReason;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.lifecycle.Available;
import it.nzd.platform.lifecycle.Decision;
import it.nzd.platform.lifecycle.Decision.Move;
import it.nzd.platform.lifecycle.Decision.Refused;
import it.nzd.platform.lifecycle.Lifecycle;
import it.nzd.platform.lifecycle.Taken;
import it.nzd.platform.lifecycle.Transition;
import it.nzd.platform.store.Stored;
import it.nzd.theories.domain.Snapshots;
import it.nzd.theories.domain.Theories;
import it.nzd.theories.domain.TheoriesReason;
import it.nzd.theories.domain.Theory;
import it.nzd.theories.domain.TheoryAction;
import it.nzd.theories.domain.TheoryCycle;
import it.nzd.theories.domain.TheoryState;
import it.nzd.theories.domain.VersionMark;
import it.nzd.theories.domain.review.Review;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Steps in the life of a model. */
@Singleton
public final class StepService {
  private final Theories theories;
  private final Snapshots snapshots;
  private final Changes changes;

  StepService(Theories theories, Snapshots snapshots, Changes changes) {
    this.theories = theories;
    this.snapshots = snapshots;
    this.changes = changes;
  }

  /** Takes a step, if the life cycle allows it. */
  public Stored<Theory> take(Caller caller, TheoryStep command) {
    return theories.change(
        command.step().name(),
        command.step().revision(),
        caller.scope(),
        changes.change(Lifecycle.code(command.action()), caller, command.step().request()),
        seen -> stepped(caller, command, seen),
        false);
  }

  /** What the caller may do next with a model. */
  public List<Available> available(Caller caller, Stored<Theory> theory) {
    var roles = caller.actor().rolesIn(ResourceName.tenant(theory.name()));
    var review = new Review(theory.value().content());
    return TheoryCycle.TABLE.available(theory.value().state(), roles, review);
  }

  private Theory stepped(Caller caller, TheoryStep command, Stored<Theory> seen) {
    var theory = seen.value();
    var decision =
        TheoryCycle.TABLE.decide(
            theory.state(),
            command.action(),
            caller.actor().rolesIn(ResourceName.tenant(seen.name())),
            new Review(theory.content()));
    var row = row(decision, command.action(), theory.state());
    var step = Taken.of(row, caller.actor().id(), changes.now(), command.reason());
    return theory.after(step, row.to(), version(row, seen, step));
  }

  /**
   * A step that fixes the model keeps a copy of it first: should the step then fail, the copy says
   * what the revision said and does no harm.
   */
  private Optional<VersionMark> version(
      Transition<TheoryState, TheoryAction> row, Stored<Theory> seen, Taken step) {
    if (row.to() != TheoryState.BASELINED) {
      return Optional.empty();
    }
    int revision = (int) seen.revision();
    snapshots.keep(seen.name(), revision, seen.value());
    boolean isBaseline = row.action() == TheoryAction.BASELINE;
    var reason = isBaseline ? "" : seen.value().reasonOfRevision();
    return Optional.of(new VersionMark(revision, isBaseline, reason, step.actor(), step.at()));
  }

  private static Transition<TheoryState, TheoryAction> row(
      Decision<TheoryState, TheoryAction> decision, TheoryAction action, TheoryState state) {
    return switch (decision) {
      case Move<TheoryState, TheoryAction> move -> move.transition();
      case Refused<TheoryState, TheoryAction> refused -> throw refusal(refused, action, state);
    };
  }

  private static ServiceException refusal(
      Refused<?, ?> refused, TheoryAction action, TheoryState state) {
    var code = Lifecycle.code(action);
    return switch (refused.reason()) {
      case NOT_IN_THIS_STATE ->
          ServiceException.of(
              TheoriesReason.STEP_NOT_POSSIBLE,
              Map.of("action", code, "state", Lifecycle.code(state)));
      case NOT_BY_THIS_ROLE -> ServiceException.of(PlatformReason.ROLE_MISSING);
      case GUARDS_MISSING, CANNOT_BE_CHECKED ->
          ServiceException.of(
              TheoriesReason.STEP_GUARDS_MISSING,
              Map.of("action", code, "missing", String.join(", ", refused.missing())));
    };
  }
}
