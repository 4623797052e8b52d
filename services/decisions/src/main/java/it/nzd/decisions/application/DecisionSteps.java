package it.nzd.decisions.application;

import it.nzd.decisions.domain.CourseEdit;
import it.nzd.decisions.domain.Decision;
import it.nzd.decisions.domain.DecisionAction;
import it.nzd.decisions.domain.DecisionFacts;
import it.nzd.decisions.domain.DecisionLifecycle;
import it.nzd.decisions.domain.Decisions;
import it.nzd.decisions.domain.EvidenceSource;
import it.nzd.decisions.domain.FrozenCopies;
import it.nzd.decisions.domain.Question;
import it.nzd.decisions.domain.Teams;
import it.nzd.platform.access.Caller;
import it.nzd.platform.command.Changes;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.lifecycle.Lifecycle;
import it.nzd.platform.lifecycle.Taken;
import it.nzd.platform.store.Stored;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Takes steps in the life of decisions: asks the table, then changes and records in one write. */
@Singleton
final class DecisionSteps {
  private final Decisions decisions;
  private final Teams teams;
  private final EvidenceSource source;
  private final FrozenCopies copies;
  private final Outlook outlook;
  private final Changes changes;

  DecisionSteps(
      Decisions decisions,
      Teams teams,
      EvidenceSource source,
      FrozenCopies copies,
      Outlook outlook,
      Changes changes) {
    this.decisions = decisions;
    this.teams = teams;
    this.source = source;
    this.copies = copies;
    this.outlook = outlook;
    this.changes = changes;
  }

  /** A step without anything of its own. */
  static Plan plain() {
    return new Plan(false, false, "", (seen, inquiry) -> UnaryOperator.identity());
  }

  /**
   * What is particular to a step.
   *
   * @param isOnFreeSeat whether the caller acts on a seat without a conflict
   * @param hasVoteEnd whether the vote about to open has an end
   * @param other the other decision that is named; empty for none
   * @param effect what it changes besides the state
   */
  record Plan(boolean isOnFreeSeat, boolean hasVoteEnd, String other, Effect effect) {
    static Plan changing(Effect effect) {
      return new Plan(false, false, "", effect);
    }
  }

  /** What a step changes besides the state. */
  interface Effect {
    UnaryOperator<CourseEdit> of(Stored<Decision> seen, Inquiry inquiry);
  }

  Stored<Decision> take(Caller caller, StepCommand command, DecisionAction action, Plan plan) {
    return take(caller, command, action, seen -> plan, question -> question);
  }

  /**
   * Takes a step.
   *
   * @param plan what is particular to it, given the decision as it is
   * @param question what it changes of the question
   */
  Stored<Decision> take(
      Caller caller,
      StepCommand command,
      DecisionAction action,
      Function<Stored<Decision>, Plan> plan,
      UnaryOperator<Question> question) {
    var change = changes.change(Lifecycle.code(action), caller, command.request());
    return decisions.change(
        command.name(),
        command.revision(),
        caller.scope(),
        change,
        seen ->
            stepped(caller, seen, action, plan.apply(seen), command.reason(), change.at())
                .asking(question.apply(seen.value().question())),
        false);
  }

  private Decision stepped(
      Caller caller,
      Stored<Decision> seen,
      DecisionAction action,
      Plan plan,
      String reason,
      Instant at) {
    var decision = seen.value();
    var inquiry = new Inquiry(teams, source, decisions, seen.name(), decision);
    var facts =
        new DecisionFacts(
            decision,
            at,
            plan.isOnFreeSeat(),
            plan.hasVoteEnd(),
            outlook.areBallotsIn(seen.name(), decision),
            inquiry::isTeamSeated,
            inquiry::isDeclared,
            inquiry::isReported,
            () -> inquiry.isEvidenceCopied(at),
            () -> inquiry.isAdopted(plan.other()));
    var state = decision.state();
    var answer =
        DecisionLifecycle.TABLE.decide(
            state, action, DecisionRights.roles(caller, seen.name()), facts);
    var row = Refusals.row(answer, state, action, ResourceName.tenant(seen.name()));
    inquiry.copies().forEach(copies::keep);
    var step = Taken.of(row, caller.actor().id(), at, reason);
    return decision.after(row, step, plan.effect().of(seen, inquiry));
  }
}
