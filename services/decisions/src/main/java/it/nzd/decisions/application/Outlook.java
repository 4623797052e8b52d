package it.nzd.decisions.application;

import it.nzd.decisions.domain.BallotBox;
import it.nzd.decisions.domain.BallotBoxes;
import it.nzd.decisions.domain.Decision;
import it.nzd.decisions.domain.DecisionFacts;
import it.nzd.decisions.domain.DecisionLifecycle;
import it.nzd.decisions.domain.DecisionState;
import it.nzd.decisions.domain.Teams;
import it.nzd.platform.access.Caller;
import it.nzd.platform.command.Changes;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.lifecycle.Outcome;
import it.nzd.platform.store.Stored;
import jakarta.inject.Singleton;
import java.util.Set;

/**
 * What a caller may do next with a decision. Nobody is asked for it: what only a neighbour knows is
 * taken to hold here and asked at the moment of the step.
 */
@Singleton
final class Outlook {
  private final Teams teams;
  private final BallotBoxes boxes;
  private final Changes changes;

  Outlook(Teams teams, BallotBoxes boxes, Changes changes) {
    this.teams = teams;
    this.boxes = boxes;
    this.changes = changes;
  }

  DecisionView of(Caller caller, Stored<Decision> stored) {
    var roles = DecisionRights.roles(caller, stored.name());
    var decision = stored.value();
    var facts =
        new DecisionFacts(
            decision,
            changes.now(),
            isOnFreeSeat(caller, decision, roles),
            true,
            areBallotsIn(stored.name(), decision),
            () -> Outcome.HOLDS,
            () -> Outcome.of(decision.isDeclaredBy(decision.course().seats())),
            () -> Outcome.HOLDS,
            () -> Outcome.HOLDS,
            () -> Outcome.HOLDS);
    return new DecisionView(
        stored, DecisionLifecycle.TABLE.available(decision.state(), roles, facts));
  }

  /** Whether every free seat cast its ballot. */
  boolean areBallotsIn(String name, Decision decision) {
    if (decision.state() != DecisionState.VOTING) {
      return false;
    }
    var box = boxes.find(BallotBox.name(name, decision.course().votes()));
    return box.isPresent()
        && decision.freeSeats().stream().allMatch(seat -> box.get().of(seat.id()).isPresent());
  }

  /** Only where an objection is possible is the caller's seat looked up. */
  private boolean isOnFreeSeat(Caller caller, Decision decision, Set<String> roles) {
    if (decision.state() != DecisionState.CONSENT_OPEN
        || roles.isEmpty()
        || !caller.actor().isPerson()) {
      return false;
    }
    try {
      return teams
          .seatOf(caller.actor().id(), decision.question().team())
          .filter(held -> held.voting() && decision.seat(held.seat()).isPresent())
          .filter(held -> !decision.isConflicted(held.seat()))
          .isPresent();
    } catch (ServiceException away) {
      return false;
    }
  }
}
