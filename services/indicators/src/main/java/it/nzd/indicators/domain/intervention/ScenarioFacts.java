package it.nzd.indicators.domain.intervention;

import it.nzd.platform.lifecycle.Outcome;

/**
 * What the guards of a scenario look at.
 *
 * @param isWhole whether nothing is missing, or what is missing is accepted with a reason
 * @param decision whether a decision is adopted that makes it the target
 */
public record ScenarioFacts(boolean isWhole, Outcome decision) {}
