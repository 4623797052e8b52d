package it.nzd.sandboxes.domain;

/**
 * An organisation that takes part.
 *
 * @param id key within the design
 * @param displayName who it is
 * @param organisation resource name in the registry; empty for a body outside it
 * @param role what it does
 */
public record Participant(String id, String displayName, String organisation, String role) {}
