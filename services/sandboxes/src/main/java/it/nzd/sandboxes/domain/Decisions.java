package it.nzd.sandboxes.domain;

import java.util.Optional;

/** What the decisions service knows. */
public interface Decisions {
  /**
   * A decision.
   *
   * @throws it.nzd.platform.error.ServiceException NEIGHBOUR_UNAVAILABLE when it cannot be asked
   *     now
   */
  Optional<Ruling> find(String decision);
}
