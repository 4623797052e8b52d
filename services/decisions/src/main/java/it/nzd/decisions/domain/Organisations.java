package it.nzd.decisions.domain;

import it.nzd.platform.lifecycle.Outcome;
import java.util.Optional;

/** The organisations and who may sign for them, which another service keeps. */
public interface Organisations {
  /**
   * Name of an organisation, if there is one.
   *
   * @throws it.nzd.platform.error.ServiceException NEIGHBOUR_UNAVAILABLE when nobody can be asked
   */
  Optional<String> nameOf(String organisation);

  /** Whether a person may sign for an organisation today. */
  Outcome maySign(String person, String organisation);
}
