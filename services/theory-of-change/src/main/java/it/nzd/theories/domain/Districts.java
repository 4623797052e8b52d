package it.nzd.theories.domain;

/** The districts, which another service keeps. */
public interface Districts {
  /**
   * Whether there is such a district.
   *
   * @throws it.nzd.platform.error.ServiceException NEIGHBOUR_UNAVAILABLE
   */
  boolean exists(String district);
}
