package it.nzd.sandboxes.domain;

import java.time.Instant;

/**
 * How a trial ends, and why.
 *
 * @param verdict which end
 * @param rationale why
 * @param followUp what follows; may be empty
 * @param decidedBy subject id
 * @param decidedAt when
 */
public record ExitDecision(
    ExitVerdict verdict, String rationale, String followUp, String decidedBy, Instant decidedAt) {}
