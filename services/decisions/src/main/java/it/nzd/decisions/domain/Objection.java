package it.nzd.decisions.domain;

import java.time.Instant;

/**
 * An objection: one is enough to call the full procedure.
 *
 * @param seat id of the seat
 * @param person subject id of who raised it
 * @param reason why
 * @param raisedAt when
 */
public record Objection(String seat, String person, String reason, Instant raisedAt) {}
