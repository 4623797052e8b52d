package it.nzd.platform.command;

import it.nzd.platform.contract.RequestKey;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Changes an aggregate.
 *
 * @param name resource name
 * @param revision the revision the caller has seen
 * @param content makes the new content of the present one
 * @param request what makes a repeat recognisable
 * @param validateOnly check everything and change nothing
 * @param <T> the aggregate
 */
public record Edit<T>(
    String name,
    long revision,
    UnaryOperator<T> content,
    Optional<RequestKey> request,
    boolean validateOnly) {}
