package it.nzd.decisions.application;

import it.nzd.decisions.domain.BallotBox;
import it.nzd.decisions.domain.BallotBoxes;
import it.nzd.decisions.domain.Decision;
import it.nzd.decisions.domain.DecisionAction;
import it.nzd.decisions.domain.DecisionsReason;
import it.nzd.decisions.domain.FormalAct;
import it.nzd.decisions.domain.FrozenCopy;
import it.nzd.platform.access.Caller;
import it.nzd.platform.command.Changes;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.store.Stored;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The answer to a question, and what becomes of it. */
@Singleton
public final class DecisionOutcomeService {
  private final DecisionSteps steps;
  private final BallotBoxes boxes;
  private final Outlook outlook;
  private final Changes changes;

  DecisionOutcomeService(DecisionSteps steps, BallotBoxes boxes, Outlook outlook, Changes changes) {
    this.steps = steps;
    this.boxes = boxes;
    this.outlook = outlook;
    this.changes = changes;
  }

  /** Closes the vote: the box is sealed for good, then its ballots are counted. */
  public DecisionView closeVote(Caller caller, StepCommand command) {
    return outlook.of(caller, close(caller, command));
  }

  Stored<Decision> close(Caller caller, StepCommand command) {
    var at = changes.now();
    return steps.take(
        caller,
        command,
        DecisionAction.CLOSE_VOTE,
        DecisionSteps.Plan.changing(
            (seen, inquiry) -> {
              var decision = seen.value();
              var box = boxes.seal(BallotBox.name(seen.name(), decision.course().votes()));
              var result = decision.counted(box.ballots(), at, Hashes.of(box));
              return course -> course.result(result);
            }));
  }

  /** Records the adoption; the copies of the evidence were kept before. */
  public DecisionView adopt(Caller caller, StepCommand command, DecisionAction action) {
    return outlook.of(caller, adopted(caller, command, action));
  }

  Stored<Decision> adopted(Caller caller, StepCommand command, DecisionAction action) {
    var today = changes.today();
    return steps.take(
        caller,
        command,
        action,
        DecisionSteps.Plan.changing(
            (seen, inquiry) -> {
              var frozen = inquiry.copies().stream().map(FrozenCopy::evidence).toList();
              return course -> course.adopted(today, frozen);
            }));
  }

  /** Steps that change nothing but the state: rejection, deferral, implementation. */
  public DecisionView plain(Caller caller, StepCommand command, DecisionAction action) {
    return outlook.of(caller, steps.take(caller, command, action, DecisionSteps.plain()));
  }

  /** Attaches the formal act: the decision is in force. */
  public DecisionView attachAct(Caller caller, StepCommand command, FormalAct act) {
    if (act.day().isAfter(changes.today())) {
      throw ServiceException.field(
          DecisionsReason.DAY_AHEAD, "act.act_day", Map.of("day", act.day().toString()));
    }
    var plan = DecisionSteps.Plan.changing((seen, inquiry) -> course -> course.act(act));
    return outlook.of(caller, steps.take(caller, command, DecisionAction.ATTACH_ACT, plan));
  }

  /** Records what looking at it again has shown, and when it is looked at next. */
  public DecisionView review(Caller caller, StepCommand command, @Nullable LocalDate next) {
    var after =
        steps.take(
            caller,
            command,
            DecisionAction.REVIEW,
            seen -> DecisionSteps.plain(),
            question -> question.reviewedNext(next));
    return outlook.of(caller, after);
  }

  /** Another decision takes its place or takes it back. */
  public DecisionView succeed(
      Caller caller, StepCommand command, DecisionAction action, String successor) {
    var after =
        steps.take(
            caller,
            command,
            action,
            seen ->
                new DecisionSteps.Plan(
                    false, false, successor, (s, inquiry) -> course -> course.successor(successor)),
            question -> successor.isEmpty() ? question : question.relatedTo(successor));
    return outlook.of(caller, after);
  }
}
