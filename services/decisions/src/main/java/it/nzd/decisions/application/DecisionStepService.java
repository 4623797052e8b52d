package it.nzd.decisions.application;

import it.nzd.decisions.domain.BallotBox;
import it.nzd.decisions.domain.BallotBoxes;
import it.nzd.decisions.domain.CourseEdit;
import it.nzd.decisions.domain.Decision;
import it.nzd.decisions.domain.DecisionAction;
import it.nzd.decisions.domain.DecisionState;
import it.nzd.decisions.domain.Decisions;
import it.nzd.decisions.domain.MeetingState;
import it.nzd.decisions.domain.Meetings;
import it.nzd.decisions.domain.Objection;
import it.nzd.platform.access.Caller;
import it.nzd.platform.command.Changes;
import it.nzd.platform.store.Stored;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Steps on the way to an answer. */
@Singleton
public final class DecisionStepService {
  private final DecisionSteps steps;
  private final Decisions decisions;
  private final Meetings meetings;
  private final Seats seats;
  private final BallotBoxes boxes;
  private final Outlook outlook;
  private final Changes changes;

  DecisionStepService(
      DecisionSteps steps,
      Decisions decisions,
      Meetings meetings,
      Seats seats,
      BallotBoxes boxes,
      Outlook outlook,
      Changes changes) {
    this.steps = steps;
    this.decisions = decisions;
    this.meetings = meetings;
    this.seats = seats;
    this.boxes = boxes;
    this.outlook = outlook;
    this.changes = changes;
  }

  /** Light path: opens the question for consent. */
  public DecisionView openConsent(Caller caller, StepCommand command) {
    var end = changes.now().plus(Decision.TIME_FOR_CONSENT);
    return put(caller, command, DecisionAction.OPEN_CONSENT, course -> course.consentUntil(end));
  }

  /** Full procedure: proposes the question. */
  public DecisionView propose(Caller caller, StepCommand command) {
    return put(caller, command, DecisionAction.PROPOSE, UnaryOperator.identity());
  }

  public DecisionView withdraw(Caller caller, StepCommand command) {
    return plain(
        caller, command, DecisionAction.WITHDRAW, seen -> DecisionRights.mayWrite(caller, seen));
  }

  /** Objects for a seat: the full procedure begins. */
  public DecisionView object(Caller caller, StepCommand command, String seat) {
    var person = caller.actor().id();
    var after =
        steps.take(
            caller,
            command,
            DecisionAction.OBJECT,
            seen -> {
              if (seen.value().state() != DecisionState.CONSENT_OPEN) {
                return DecisionSteps.plain();
              }
              var held = seats.free(caller, seen.value(), seat).seat();
              var objection = new Objection(held, person, command.reason(), changes.now());
              return new DecisionSteps.Plan(
                  true, false, "", (s, inquiry) -> course -> course.objection(objection));
            },
            question -> question);
    return outlook.of(caller, after);
  }

  /** Steps that change nothing but the state: analysis, consultation, its end, deferral. */
  public DecisionView plain(Caller caller, StepCommand command, DecisionAction action) {
    return plain(caller, command, action, seen -> {});
  }

  /** Puts it on the table, for the seats of today. */
  public DecisionView table(Caller caller, StepCommand command) {
    var after =
        steps.take(
            caller,
            command,
            DecisionAction.TABLE,
            DecisionSteps.Plan.changing((seen, inquiry) -> c -> c.seats(inquiry.seats())));
    return outlook.of(caller, after);
  }

  /**
   * Opens the vote: in writing until an instant, or in an open meeting that deals with it. The box
   * is there before the vote is open.
   */
  public DecisionView openVote(
      Caller caller, StepCommand command, @Nullable Instant until, String meeting) {
    boolean hasEnd = hasEnd(caller, command.name(), until, meeting);
    var after =
        steps.take(
            caller,
            command,
            DecisionAction.OPEN_VOTE,
            new DecisionSteps.Plan(
                false,
                hasEnd,
                "",
                (seen, inquiry) -> {
                  boxes.open(BallotBox.name(seen.name(), seen.value().course().votes() + 1));
                  return course -> course.vote(until, meeting);
                }));
    return outlook.of(caller, after);
  }

  private boolean hasEnd(Caller caller, String decision, @Nullable Instant until, String meeting) {
    if (meeting.isEmpty()) {
      return until != null && until.isAfter(changes.now());
    }
    return until == null
        && meetings
            .find(meeting, caller.scope())
            .map(Stored::value)
            .filter(found -> found.state() == MeetingState.OPEN && found.dealsWith(decision))
            .isPresent();
  }

  private DecisionView put(
      Caller caller, StepCommand command, DecisionAction action, UnaryOperator<CourseEdit> more) {
    var today = changes.today();
    var after =
        steps.take(
            caller,
            command,
            action,
            seen -> {
              DecisionRights.mayWrite(caller, seen);
              return DecisionSteps.Plan.changing(
                  (s, inquiry) ->
                      course -> more.apply(course.seats(inquiry.seats()).proposed(today)));
            },
            question -> question);
    return outlook.of(caller, after);
  }

  private DecisionView plain(
      Caller caller, StepCommand command, DecisionAction action, Consumer<Stored<Decision>> check) {
    var after =
        steps.take(
            caller,
            command,
            action,
            seen -> {
              check.accept(seen);
              return DecisionSteps.plain();
            },
            question -> question);
    return outlook.of(caller, after);
  }
}
