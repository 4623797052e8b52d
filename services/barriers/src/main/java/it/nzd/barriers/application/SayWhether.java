package it.nzd.barriers.application;

import it.nzd.platform.contract.RequestKey;
import java.util.Optional;

/**
 * Says whether the own city's barrier is the same.
 *
 * @param name resource name of the common barrier
 * @param revision the revision the caller has seen
 * @param barrier the own city's barrier
 * @param same whether it is the same
 * @param reason why; needed for a no
 * @param request what makes a repeat recognisable
 */
public record SayWhether(
    String name,
    long revision,
    String barrier,
    boolean same,
    String reason,
    Optional<RequestKey> request) {}
