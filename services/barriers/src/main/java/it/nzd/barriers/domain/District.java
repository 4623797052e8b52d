package it.nzd.barriers.domain;

import java.util.Set;

/**
 * A district as far as barriers need it.
 *
 * @param name resource name
 * @param municipalities ISTAT codes of its municipalities
 */
public record District(String name, Set<String> municipalities) {
  public District {
    municipalities = Set.copyOf(municipalities);
  }
}
