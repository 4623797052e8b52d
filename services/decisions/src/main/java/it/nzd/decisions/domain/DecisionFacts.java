package it.nzd.decisions.domain;

import it.nzd.platform.lifecycle.Outcome;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * What the guards of a decision look at. What a neighbour knows is asked only where a row needs it.
 *
 * @param decision the decision
 * @param now the present
 * @param isOnFreeSeat whether the actor holds a seat that may answer and has no conflict
 * @param hasVoteEnd whether the vote that is about to open has an end: an instant ahead or an open
 *     meeting with the question on its agenda
 * @param areBallotsIn whether every free seat cast its ballot
 * @param isTeamSeated whether both benches have a voting seat
 * @param isDeclared whether every voting seat of today declared its interests
 * @param isReported whether the consultations were reported on
 * @param isEvidenceCopied whether everything it rests on could be copied
 * @param isOtherAdopted whether the other decision that is named is adopted
 */
public record DecisionFacts(
    Decision decision,
    Instant now,
    boolean isOnFreeSeat,
    boolean hasVoteEnd,
    boolean areBallotsIn,
    Supplier<Outcome> isTeamSeated,
    Supplier<Outcome> isDeclared,
    Supplier<Outcome> isReported,
    Supplier<Outcome> isEvidenceCopied,
    Supplier<Outcome> isOtherAdopted) {}
