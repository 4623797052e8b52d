package it.nzd.barriers.domain.scoring;

/**
 * What a closed round says of one of its barriers.
 *
 * @param barrier resource name
 * @param score its score
 */
public record RoundResult(String barrier, BarrierScore score) {}
