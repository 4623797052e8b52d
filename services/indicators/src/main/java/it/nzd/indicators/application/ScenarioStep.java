package it.nzd.indicators.application;

import it.nzd.platform.contract.RequestKey;
import java.util.Optional;

/**
 * A step of a scenario.
 *
 * @param name resource name
 * @param revision the revision the caller has seen
 * @param reason why; may be empty where none is needed
 * @param request what makes a repeat recognisable
 */
public record ScenarioStep(
    String name, long revision, String reason, Optional<RequestKey> request) {}
