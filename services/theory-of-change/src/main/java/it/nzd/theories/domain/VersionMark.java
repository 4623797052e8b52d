package it.nzd.theories.domain;

import java.time.Instant;

/**
 * That a model was fixed as it was at a revision.
 *
 * @param revision the revision of the model
 * @param isBaseline whether it is the first
 * @param reason why it was made; empty for a baseline
 * @param actor subject id of who fixed it
 * @param at when it was fixed
 */
public record VersionMark(
    int revision, boolean isBaseline, String reason, String actor, Instant at) {}
