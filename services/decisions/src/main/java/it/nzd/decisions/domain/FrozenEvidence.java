package it.nzd.decisions.domain;

import java.time.Instant;

/**
 * That a copy of evidence was taken; the copy itself is kept apart.
 *
 * @param target resource that was copied
 * @param district district whose values were copied; empty where none is meant
 * @param title what people call it; empty where readers of the decision may not know it
 * @param sourceEtag revision that was copied; empty where the source has none
 * @param sha256 hash of the copy
 * @param frozenAt when it was copied
 */
public record FrozenEvidence(
    String target,
    String district,
    String title,
    String sourceEtag,
    String sha256,
    Instant frozenAt) {}
