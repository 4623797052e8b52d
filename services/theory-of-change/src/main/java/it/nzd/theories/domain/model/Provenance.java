package it.nzd.theories.domain.model;

/**
 * The statement of another model that a node was copied from.
 *
 * @param theory resource name of the other model
 * @param node id of the node there
 * @param revision revision of the other model when it was copied
 */
public record Provenance(String theory, String node, int revision) {}
