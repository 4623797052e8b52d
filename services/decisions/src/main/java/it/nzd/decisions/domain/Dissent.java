package it.nzd.decisions.domain;

import java.time.Instant;

/**
 * A statement of a seat that does not share the outcome.
 *
 * @param seat id of the seat
 * @param person subject id of who stated it
 * @param statement the statement
 * @param statedAt when
 */
public record Dissent(String seat, String person, String statement, Instant statedAt) {}
