package it.nzd.decisions.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The ballots of one vote. Nobody reads them before it is sealed; then nothing goes in any more.
 *
 * @param name resource name of the decision, then {@code ballotBoxes/} and the number of the vote
 * @param isSealed whether the vote is closed
 * @param ballots one a seat at most
 */
public record BallotBox(String name, boolean isSealed, List<Ballot> ballots) {
  public BallotBox {
    ballots = List.copyOf(ballots);
  }

  /** Name of a vote's box. */
  public static String name(String decision, int vote) {
    return decision + "/ballotBoxes/" + vote;
  }

  /** What putting a ballot in comes to. */
  public sealed interface Put {}

  /** The box with the ballot in it. */
  public record Taken(BallotBox box, Ballot ballot) implements Put {}

  /** The very same ballot is in already. */
  public record Same(Ballot ballot) implements Put {}

  /** The vote is closed. */
  public record Sealed() implements Put {}

  /** Somebody else cast the ballot of this seat. */
  public record OfAnother() implements Put {}

  /** Puts a ballot in, in the place of an earlier one of the same person for the seat. */
  public Put put(Ballot ballot) {
    if (isSealed) {
      return new Sealed();
    }
    var held = of(ballot.seat());
    if (held.isPresent()) {
      if (held.get().saysAs(ballot)) {
        return new Same(held.get());
      }
      if (!held.get().person().equals(ballot.person())) {
        return new OfAnother();
      }
    }
    var next = new ArrayList<>(ballots);
    next.removeIf(other -> other.seat().equals(ballot.seat()));
    next.add(ballot);
    return new Taken(new BallotBox(name, false, next), ballot);
  }

  /** The ballot of a seat, if it is in. */
  public Optional<Ballot> of(String seat) {
    return ballots.stream().filter(ballot -> ballot.seat().equals(seat)).findFirst();
  }

  /** The same box, closed. */
  public BallotBox sealed() {
    return new BallotBox(name, true, ballots);
  }
}
