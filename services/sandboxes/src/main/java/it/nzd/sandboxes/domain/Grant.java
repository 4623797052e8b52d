package it.nzd.sandboxes.domain;

import java.time.Instant;

/**
 * That a derogation was granted.
 *
 * @param derogation key of the derogation
 * @param act the act
 * @param attachedBy subject id
 * @param attachedAt when
 */
public record Grant(String derogation, Act act, String attachedBy, Instant attachedAt) {}
