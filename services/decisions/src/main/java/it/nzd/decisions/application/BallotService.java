package it.nzd.decisions.application;

import it.nzd.decisions.domain.Ballot;
import it.nzd.decisions.domain.BallotBox;
import it.nzd.decisions.domain.BallotBoxes;
import it.nzd.decisions.domain.Choice;
import it.nzd.decisions.domain.Decision;
import it.nzd.decisions.domain.DecisionState;
import it.nzd.decisions.domain.Decisions;
import it.nzd.decisions.domain.DecisionsReason;
import it.nzd.decisions.domain.Teams;
import it.nzd.platform.access.Caller;
import it.nzd.platform.command.Changes;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.lifecycle.Lifecycle;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Ballots: cast by seats, hidden until the vote is closed. */
@Singleton
public final class BallotService {
  private final Decisions decisions;
  private final BallotBoxes boxes;
  private final Seats seats;
  private final Changes changes;

  BallotService(Decisions decisions, BallotBoxes boxes, Seats seats, Changes changes) {
    this.decisions = decisions;
    this.boxes = boxes;
    this.seats = seats;
    this.changes = changes;
  }

  /**
   * Ballots that a caller may read.
   *
   * @param ballots the ballots
   * @param isClosed whether the vote is closed
   * @param seatsIn seats whose ballots are in
   */
  public record View(List<Ballot> ballots, boolean isClosed, List<String> seatsIn) {}

  /** Casts the ballot of a seat. */
  public Ballot cast(Caller caller, SeatCommand command, Choice choice, String reason) {
    var decision = found(caller, command.decision());
    boolean isOpen =
        decision.state() == DecisionState.VOTING && !decision.isVoteOver(changes.now());
    if (!isOpen) {
      throw closed(decision);
    }
    var held = seats.free(caller, decision, command.seat());
    var seat = decision.seat(held.seat()).orElseThrow();
    var ballot =
        new Ballot(
            seat.id(),
            seat.bench(),
            choice,
            reason,
            caller.actor().id(),
            held.byDeputy(),
            changes.now());
    return switch (boxes.put(box(command.decision(), decision), ballot)) {
      case BallotBox.Taken taken -> taken.ballot();
      case BallotBox.Same same -> same.ballot();
      case BallotBox.Sealed sealed -> throw closed(decision);
      case BallotBox.OfAnother another ->
          throw ServiceException.of(DecisionsReason.BALLOT_OF_ANOTHER);
    };
  }

  /** The ballots of the caller's own seat, and which seats' ballots are in. */
  public View own(Caller caller, String name) {
    var decision = found(caller, name);
    var box = boxes.find(box(name, decision));
    var held = box.isEmpty() ? Optional.<Teams.Held>empty() : seats.heldIn(caller, decision);
    var ballots =
        box.stream()
            .flatMap(found -> found.ballots().stream())
            .filter(ballot -> held.filter(own -> own.seat().equals(ballot.seat())).isPresent())
            .toList();
    return view(box, ballots);
  }

  /** All ballots of a closed vote. */
  public View all(Caller caller, String name) {
    var decision = found(caller, name);
    var box = boxes.find(box(name, decision));
    if (decision.state() == DecisionState.VOTING || box.isEmpty() || !box.get().isSealed()) {
      throw ServiceException.of(DecisionsReason.BALLOTS_HIDDEN);
    }
    var ballots =
        box.get().ballots().stream()
            .sorted(Comparator.comparing(Ballot::bench).thenComparing(Ballot::seat))
            .toList();
    return view(box, ballots);
  }

  private static View view(Optional<BallotBox> box, List<Ballot> ballots) {
    var in = box.stream().flatMap(b -> b.ballots().stream()).map(Ballot::seat).sorted().toList();
    return new View(ballots, box.filter(BallotBox::isSealed).isPresent(), in);
  }

  private static String box(String name, Decision decision) {
    return BallotBox.name(name, decision.course().votes());
  }

  private static ServiceException closed(Decision decision) {
    return ServiceException.of(
        DecisionsReason.STEP_REFUSED,
        Map.of(
            "action", "cast_ballot",
            "state", Lifecycle.code(decision.state()),
            "possible", "none"));
  }

  private Decision found(Caller caller, String name) {
    return decisions
        .find(name, caller.scope())
        .orElseThrow(() -> ServiceException.notFound(name))
        .value();
  }
}
