package it.nzd.decisions.domain;

/**
 * What a bench needs for its answer.
 *
 * @param rule how its ballots make it
 * @param quorumPercent share of its seats without a conflict that must have a ballot
 */
public record BenchTerms(Rule rule, int quorumPercent) {
  private static final int WHOLE = 100;

  /** Ballots needed of so many seats: whole seats, and one at least. */
  public int quorumOf(int seats) {
    return Math.max(1, Math.ceilDiv(seats * quorumPercent, WHOLE));
  }
}
