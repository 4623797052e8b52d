package it.nzd.barriers.domain;

import java.util.Optional;

/** The districts, asked of whoever keeps them. */
public interface Districts {
  /**
   * The district of a resource name.
   *
   * @throws it.nzd.platform.error.ServiceException NEIGHBOUR_UNAVAILABLE when it cannot be asked
   */
  Optional<District> find(String name);
}
