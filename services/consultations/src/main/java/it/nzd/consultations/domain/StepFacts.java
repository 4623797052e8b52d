package it.nzd.consultations.domain;

import it.nzd.platform.lifecycle.Outcome;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * What the guards of a consultation look at.
 *
 * @param consultation the consultation
 * @param now the moment of the step
 * @param counted whether those asked could be counted in the registry; asked once, at the opening
 * @param computed whether the tables are there
 */
public record StepFacts(
    Consultation consultation,
    Instant now,
    Supplier<Outcome> counted,
    Supplier<Boolean> computed) {}
