package it.nzd.decisions.application;

import it.nzd.decisions.domain.Consent;
import it.nzd.decisions.domain.Decision;
import it.nzd.decisions.domain.DecisionState;
import it.nzd.decisions.domain.Decisions;
import it.nzd.decisions.domain.DecisionsReason;
import it.nzd.decisions.domain.Declaration;
import it.nzd.decisions.domain.Dissent;
import it.nzd.decisions.domain.Interest;
import it.nzd.platform.access.Caller;
import it.nzd.platform.command.Changes;
import it.nzd.platform.error.PlatformReason;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.lifecycle.Lifecycle;
import it.nzd.platform.store.Stored;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What seats do with a question: consent, declare their interests, put a dissent on record. Many do
 * so at once: each is put on what the others left.
 */
@Singleton
public final class SeatService {
  private static final int TRIES = 50;

  private final Decisions decisions;
  private final Seats seats;
  private final DueDecisions due;
  private final Outlook outlook;
  private final Changes changes;

  SeatService(
      Decisions decisions, Seats seats, DueDecisions due, Outlook outlook, Changes changes) {
    this.decisions = decisions;
    this.seats = seats;
    this.due = due;
    this.outlook = outlook;
    this.changes = changes;
  }

  /** Agrees by word; where all have, the question is adopted at once. */
  public DecisionView consent(Caller caller, SeatCommand command) {
    var person = caller.actor().id();
    var after =
        put(
            caller,
            command,
            "consented",
            decision -> {
              expect(decision.state() == DecisionState.CONSENT_OPEN, "consent", decision);
              expect(!decision.isConsentOver(changes.now()), "consent", decision);
              var seat = seats.free(caller, decision, command.seat()).seat();
              boolean isGiven =
                  decision.course().consents().stream()
                      .anyMatch(consent -> consent.seat().equals(seat));
              return isGiven
                  ? decision
                  : decision.with(c -> c.consent(new Consent(seat, person, changes.now())));
            });
    due.settle(after.name());
    return view(caller, command);
  }

  /** Declares what ties a seat to the question. */
  public DecisionView declare(Caller caller, SeatCommand command, Interest interest) {
    var person = caller.actor().id();
    put(
        caller,
        command,
        "interest_declared",
        decision -> {
          expect(decision.state().isDeclarable(), "declare_interest", decision);
          var known = seats.knowing(caller, decision);
          var seat = seats.held(caller, known, command.seat()).seat();
          var declaration = new Declaration(seat, interest, person, changes.now());
          return known.with(c -> c.declaration(declaration));
        });
    due.settle(command.decision());
    return view(caller, command);
  }

  /** Puts on record that a seat does not share the outcome. */
  public DecisionView dissent(Caller caller, SeatCommand command, String statement) {
    var person = caller.actor().id();
    put(
        caller,
        command,
        "dissented",
        decision -> {
          expect(decision.state().isAnswered(), "dissent", decision);
          var seat = seats.held(caller, decision, command.seat()).seat();
          var dissent = new Dissent(seat, person, statement, changes.now());
          return decision.with(c -> c.dissent(dissent));
        });
    return view(caller, command);
  }

  private DecisionView view(Caller caller, SeatCommand command) {
    return outlook.of(caller, found(caller, command));
  }

  private Stored<Decision> found(Caller caller, SeatCommand command) {
    var name = command.decision();
    return decisions.find(name, caller.scope()).orElseThrow(() -> ServiceException.notFound(name));
  }

  private static void expect(boolean holds, String action, Decision decision) {
    if (!holds) {
      throw ServiceException.of(
          DecisionsReason.STEP_REFUSED,
          Map.of("action", action, "state", Lifecycle.code(decision.state()), "possible", "none"));
    }
  }

  /** Puts something on the decision as it is, again when somebody else was quicker. */
  private Stored<Decision> put(
      Caller caller, SeatCommand command, String kind, UnaryOperator<Decision> edit) {
    for (int tried = 1; ; tried++) {
      var seen = found(caller, command);
      try {
        return decisions.change(
            command.decision(),
            seen.revision(),
            caller.scope(),
            changes.change(kind, caller, command.request()),
            now -> edit.apply(now.value()),
            false);
      } catch (ServiceException refused) {
        if (refused.reason() != PlatformReason.STALE_VERSION || tried == TRIES) {
          throw refused;
        }
      }
    }
  }
}
