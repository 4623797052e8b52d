package it.nzd.platform.command;

import it.nzd.platform.contract.RequestKey;
import java.util.Optional;

/**
 * Adds an aggregate.
 *
 * @param parent resource name it is added under
 * @param id last part of its name; empty where the service makes one
 * @param content the aggregate
 * @param request what makes a repeat recognisable
 * @param validateOnly check everything and change nothing
 * @param <T> the aggregate
 */
public record Create<T>(
    String parent, String id, T content, Optional<RequestKey> request, boolean validateOnly) {}
