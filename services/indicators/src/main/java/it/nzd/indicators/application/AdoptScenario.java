package it.nzd.indicators.application;

import it.nzd.platform.contract.RequestKey;
import java.util.Optional;

/**
 * Makes a frozen scenario the target line.
 *
 * @param name resource name of the scenario
 * @param revision the revision the caller has seen
 * @param decision the adopted decision that names it
 * @param indicator the indicator whose target it becomes
 * @param request what makes a repeat recognisable
 */
public record AdoptScenario(
    String name, long revision, String decision, String indicator, Optional<RequestKey> request) {}
