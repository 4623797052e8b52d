package it.nzd.decisions.domain;

/**
 * A seat with the right to vote, as it was when the question was put.
 *
 * @param id id within its team
 * @param bench its side
 * @param organisation resource name of the organisation that holds it
 */
public record VotingSeat(String id, Bench bench, String organisation) {}
