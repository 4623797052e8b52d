package it.nzd.sandboxes.domain;

import java.time.Instant;

/**
 * That a participant agreed.
 *
 * @param participant key of the participant
 * @param document document; empty when given by the organisation itself
 * @param givenBy subject id
 * @param givenAt when
 */
public record Consent(String participant, String document, String givenBy, Instant givenAt) {}
