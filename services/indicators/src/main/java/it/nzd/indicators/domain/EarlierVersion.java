package it.nzd.indicators.domain;

import java.time.Instant;

/**
 * How an indicator was computed until somebody changed it.
 *
 * @param formula how values came from measures
 * @param unit unit code of the values
 * @param until when it was replaced
 * @param by subject id of who replaced it
 * @param reason why; empty when nothing rested on it
 */
public record EarlierVersion(
    Formula formula, String unit, Instant until, String by, String reason) {}
