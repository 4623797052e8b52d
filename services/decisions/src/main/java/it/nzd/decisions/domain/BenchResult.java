package it.nzd.decisions.domain;

/**
 * How a bench came to its answer.
 *
 * @param bench the side
 * @param votingSeats seats with the right to vote
 * @param conflicts seats left out for a conflict of interest
 * @param quorum ballots needed
 * @param ballots ballots cast
 * @param inFavour ballots for
 * @param against ballots against
 * @param abstentions abstentions
 * @param rule rule applied
 * @param isQuorumReached whether the quorum is reached
 * @param isCarried whether the rule carries the proposal; never without a quorum
 */
public record BenchResult(
    Bench bench,
    int votingSeats,
    int conflicts,
    int quorum,
    int ballots,
    int inFavour,
    int against,
    int abstentions,
    Rule rule,
    boolean isQuorumReached,
    boolean isCarried) {}
