package it.nzd.stakeholders.application;

import it.nzd.stakeholders.domain.Power;
import java.util.Set;

/**
 * What a person may act for from today on.
 *
 * @param organisation resource name of the organisation the person acts for; empty for none
 * @param powers what the person may do in its name
 * @param municipality ISTAT code of the municipality the person works for; empty for none
 */
public record Engaged(String organisation, Set<Power> powers, String municipality) {
  public Engaged {
    powers = Set.copyOf(powers);
  }
}
