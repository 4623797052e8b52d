package it.nzd.barriers.domain.scoring;

/**
 * Scores from 0 to 10 by one method.
 *
 * @param method the method
 * @param spread mean and spread of the scores of those who gave both criteria
 */
public record MethodScore(ScoringMethod method, Spread spread) {}
