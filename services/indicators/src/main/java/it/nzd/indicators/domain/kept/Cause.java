package it.nzd.indicators.domain.kept;

import java.time.Instant;

/**
 * A change that made a value move.
 *
 * @param resource resource name of what was changed
 * @param action what was done to it, by code
 * @param at when
 * @param reason why, in the words of who did; empty when nobody said
 */
public record Cause(String resource, String action, Instant at, String reason) {}
