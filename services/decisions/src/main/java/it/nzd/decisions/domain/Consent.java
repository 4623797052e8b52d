package it.nzd.decisions.domain;

import java.time.Instant;

/**
 * Consent given by word.
 *
 * @param seat id of the seat
 * @param person subject id of who gave it
 * @param givenAt when
 */
public record Consent(String seat, String person, Instant givenAt) {}
