package it.nzd.decisions.domain;

import it.nzd.platform.lifecycle.Outcome;
import java.time.LocalDate;
import java.util.function.Supplier;

/**
 * What the guards of a commitment look at.
 *
 * @param commitment the commitment
 * @param today the present day
 * @param maySign whether the actor may sign for the organisation, or records a signature on paper
 */
public record CommitmentFacts(Commitment commitment, LocalDate today, Supplier<Outcome> maySign) {}
