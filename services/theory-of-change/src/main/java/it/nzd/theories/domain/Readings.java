package it.nzd.theories.domain;

import it.nzd.theories.domain.review.Reading;
import java.util.Map;

/** The indicators' latest values, which another service keeps. */
public interface Readings {
  /**
   * Latest values of a district by resource name of the indicator, as the caller may read them.
   *
   * @throws it.nzd.platform.error.ServiceException NEIGHBOUR_UNAVAILABLE
   */
  Map<String, Reading> of(String district);
}
