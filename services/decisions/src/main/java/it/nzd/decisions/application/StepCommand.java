package it.nzd.decisions.application;

import it.nzd.platform.contract.RequestKey;
import java.util.Optional;

/**
 * A step of a life cycle.
 *
 * @param name resource name
 * @param revision the revision the caller has seen
 * @param reason why; empty where none was asked for
 * @param request what makes a repeat recognisable
 */
public record StepCommand(
    String name, long revision, String reason, Optional<RequestKey> request) {}
