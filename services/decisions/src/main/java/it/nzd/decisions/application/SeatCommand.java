package it.nzd.decisions.application;

import it.nzd.platform.contract.RequestKey;
import java.util.Optional;

/**
 * What somebody does for a seat.
 *
 * @param decision resource name of the decision
 * @param seat id of the seat; empty for the one the person holds
 * @param request what makes a repeat recognisable
 */
public record SeatCommand(String decision, String seat, Optional<RequestKey> request) {}
