package it.nzd.sandboxes.domain;

import java.time.Instant;

/**
 * The judgement of somebody independent.
 *
 * @param findings what was found
 * @param independence declaration of independence
 * @param recommendation which end is recommended
 * @param evaluator subject id
 * @param filedAt when
 */
public record EvaluationReport(
    String findings,
    String independence,
    ExitVerdict recommendation,
    String evaluator,
    Instant filedAt) {}
