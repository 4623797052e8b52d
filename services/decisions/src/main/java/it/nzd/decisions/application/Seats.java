package it.nzd.decisions.application;

import it.nzd.decisions.domain.Decision;
import it.nzd.decisions.domain.DecisionsReason;
import it.nzd.decisions.domain.Teams;
import it.nzd.platform.access.Caller;
import it.nzd.platform.error.ServiceException;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Finds the seat that a caller acts on. */
@Singleton
final class Seats {
  private final Teams teams;

  Seats(Teams teams) {
    this.teams = teams;
  }

  /**
   * The voting seat that the caller holds or deputises for in the team that answers; it must be the
   * one that is named, where one is.
   *
   * @throws ServiceException SEAT_NOT_HELD
   */
  Teams.Held held(Caller caller, Decision decision, String seat) {
    return heldIn(caller, decision)
        .filter(held -> seat.isEmpty() || held.seat().equals(seat))
        .orElseThrow(() -> ServiceException.of(DecisionsReason.SEAT_NOT_HELD, "seat", seat));
  }

  /** As {@link #held}, of a seat without a conflict of interest. */
  Teams.Held free(Caller caller, Decision decision, String seat) {
    var held = held(caller, decision, seat);
    if (decision.isConflicted(held.seat())) {
      throw ServiceException.of(DecisionsReason.CONFLICT_DECLARED);
    }
    return held;
  }

  /** The decision with the seats of today, where it does not know the caller's yet. */
  Decision knowing(Caller caller, Decision decision) {
    if (heldIn(caller, decision).isPresent()) {
      return decision;
    }
    return teams
        .find(decision.question().team())
        .map(team -> decision.with(course -> course.seats(team.seats())))
        .orElse(decision);
  }

  /** The voting seat that the caller may act on, if there is one. */
  Optional<Teams.Held> heldIn(Caller caller, Decision decision) {
    return teams
        .seatOf(caller.actor().id(), decision.question().team())
        .filter(held -> held.voting() && decision.seat(held.seat()).isPresent());
  }
}
