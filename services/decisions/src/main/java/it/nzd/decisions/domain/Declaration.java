package it.nzd.decisions.domain;

import java.time.Instant;

/**
 * Declaration of a seat on conflicts of interest.
 *
 * @param seat id of the seat
 * @param interest what ties it to the question
 * @param person subject id of who declared
 * @param declaredAt when
 */
public record Declaration(String seat, Interest interest, String person, Instant declaredAt) {}
