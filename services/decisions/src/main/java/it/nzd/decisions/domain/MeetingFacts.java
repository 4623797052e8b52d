package it.nzd.decisions.domain;

import it.nzd.platform.lifecycle.Outcome;
import java.util.function.Supplier;

/**
 * What the guards of a meeting look at.
 *
 * @param meeting the meeting
 * @param isTeamSeated whether both benches have a voting seat
 * @param isVoting whether a decision is being voted on in it
 */
public record MeetingFacts(Meeting meeting, Supplier<Outcome> isTeamSeated, boolean isVoting) {}
