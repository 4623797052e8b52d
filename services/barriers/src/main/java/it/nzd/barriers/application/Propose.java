package it.nzd.barriers.application;

import it.nzd.platform.contract.RequestKey;
import java.util.List;
import java.util.Optional;

/**
 * Proposes that barriers are the same.
 *
 * @param barrier the barrier of the own city
 * @param others barriers of other cities
 * @param title what the common barrier is called; empty takes the own barrier's title
 * @param reason why; may be empty
 * @param request what makes a repeat recognisable
 */
public record Propose(
    String barrier,
    List<String> others,
    String title,
    String reason,
    Optional<RequestKey> request) {
  public Propose {
    others = List.copyOf(others);
  }
}
