package it.nzd.sandboxes.domain;

import java.time.Instant;
import java.time.LocalDate;

/**
 * That the last day was moved.
 *
 * @param fromDay last day before
 * @param toDay last day now
 * @param reason why
 * @param act the act that approves it
 * @param extendedBy subject id
 * @param extendedAt when
 */
public record Extension(
    LocalDate fromDay,
    LocalDate toDay,
    String reason,
    Act act,
    String extendedBy,
    Instant extendedAt) {}
