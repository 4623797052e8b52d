package it.nzd.decisions.domain;

import java.time.Instant;

/**
 * The ballot of a seat.
 *
 * @param seat id of the seat
 * @param bench its side
 * @param choice what it says
 * @param reason why, in the words of the seat; may be empty
 * @param person subject id of who cast it
 * @param byDeputy whether the deputy cast it
 * @param castAt when it was cast or changed last
 */
public record Ballot(
    String seat,
    Bench bench,
    Choice choice,
    String reason,
    String person,
    boolean byDeputy,
    Instant castAt) {
  /** Whether both say the same for the same seat by the same person. */
  public boolean saysAs(Ballot other) {
    return seat.equals(other.seat)
        && choice == other.choice
        && reason.equals(other.reason)
        && person.equals(other.person);
  }
}
