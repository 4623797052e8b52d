package it.nzd.barriers.application;

import it.nzd.barriers.domain.BarrierAction;
import it.nzd.platform.contract.RequestKey;
import java.util.Optional;

/**
 * A step in the life cycle of a barrier.
 *
 * @param name resource name
 * @param revision the revision the caller has seen
 * @param action what is done
 * @param reason why; may be empty where none is needed
 * @param original the barrier that this one repeats; empty for all other steps
 * @param request what makes a repeat recognisable
 */
public record BarrierStep(
    String name,
    long revision,
    BarrierAction action,
    String reason,
    String original,
    Optional<RequestKey> request) {}
