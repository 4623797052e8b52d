package it.nzd.stakeholders.domain;

import java.time.Instant;
import java.util.Set;

/**
 * What a person may do in the name of an organisation. It holds only while the person is a member
 * of the organisation.
 *
 * @param person subject id of the person
 * @param organisation resource name of the organisation
 * @param powers what the person may do
 * @param basis act or letter that gives the mandate; may be empty
 * @param term from which day to which it holds
 */
public record Mandate(
    String person, String organisation, Set<Power> powers, String basis, Term term) {
  public Mandate {
    powers = Set.copyOf(powers);
  }

  /** Whether both would hold on some day for the same person and organisation. */
  public boolean overlaps(Mandate other) {
    return person.equals(other.person)
        && organisation.equals(other.organisation)
        && term.overlaps(other.term);
  }

  /** The same mandate, ended now. */
  public Mandate ended(Instant now) {
    return new Mandate(person, organisation, powers, basis, term.ended(now));
  }
}
