package it.nzd.platform.command;

import it.nzd.platform.contract.RequestKey;
import java.util.Optional;

/**
 * A step that needs nothing but the aggregate: its deletion, its end.
 *
 * @param name resource name
 * @param revision the revision the caller has seen
 * @param request what makes a repeat recognisable
 */
public record Step(String name, long revision, Optional<RequestKey> request) {}
