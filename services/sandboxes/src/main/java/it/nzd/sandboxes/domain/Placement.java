package it.nzd.sandboxes.domain;

import java.time.Instant;

/**
 * That a safeguard is in place.
 *
 * @param safeguard key of the safeguard
 * @param note how it was seen
 * @param confirmedBy subject id
 * @param confirmedAt when
 */
public record Placement(String safeguard, String note, String confirmedBy, Instant confirmedAt) {}
