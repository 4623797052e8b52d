package it.nzd.sandboxes.application;

import it.nzd.platform.contract.RequestKey;
import it.nzd.sandboxes.domain.SandboxAction;
import java.util.Optional;

/**
 * A step in the life of a sandbox.
 *
 * @param name resource name
 * @param revision the revision the caller has seen
 * @param action what is done
 * @param reason why; empty where none is asked for
 * @param document the authority's document, where somebody records what it does; may be empty
 * @param request what makes a repeat recognisable
 */
public record Advance(
    String name,
    long revision,
    SandboxAction action,
    String reason,
    String document,
    Optional<RequestKey> request) {}
