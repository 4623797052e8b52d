package it.nzd.consultations.application;

import it.nzd.consultations.domain.ConsultationAction;
import it.nzd.platform.contract.RequestKey;
import java.util.Optional;

/**
 * Takes a step of the life cycle.
 *
 * @param name resource name
 * @param revision the revision the caller has seen
 * @param action the step
 * @param reason why, where the step asks for a reason
 * @param request what makes a repeat recognisable
 */
public record StepCommand(
    String name,
    long revision,
    ConsultationAction action,
    String reason,
    Optional<RequestKey> request) {}
