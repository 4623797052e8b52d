package it.nzd.indicators.domain;

import java.util.List;
import java.util.Optional;

/** The firms of the districts, which another service keeps. */
public interface Firms {
  /**
   * A firm that the caller may read.
   *
   * @throws it.nzd.platform.error.ServiceException NEIGHBOUR_UNAVAILABLE
   */
  Optional<Firm> find(String organisation);

  /**
   * A firm.
   *
   * @param displayName its legal name
   * @param district resource name of its district
   * @param sites labels of its sites
   */
  record Firm(String displayName, String district, List<String> sites) {
    public Firm {
      sites = List.copyOf(sites);
    }
  }
}
