package it.nzd.sandboxes.domain;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * The latest reading of a metric within a trial.
 *
 * @param metric key of the metric
 * @param period period code
 * @param value value in the unit of the indicator
 * @param success whether it counts as success
 * @param harm whether it counts as harm
 * @param illustrative whether it is invented for demonstration
 * @param takenAt when it was taken over
 */
public record MetricReading(
    String metric,
    String period,
    BigDecimal value,
    boolean success,
    boolean harm,
    boolean illustrative,
    Instant takenAt) {}
