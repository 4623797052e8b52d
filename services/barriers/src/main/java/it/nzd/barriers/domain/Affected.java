package it.nzd.barriers.domain;

/**
 * A resource that a barrier bears upon.
 *
 * @param target resource name
 * @param node id of the node within a theory of change; empty for the whole resource
 * @param note how it bears upon it; may be empty
 */
public record Affected(String target, String node, String note) {}
