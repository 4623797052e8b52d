package it.nzd.stakeholders.domain;

import it.nzd.platform.access.Scope;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Register;
import it.nzd.platform.store.Slice;
import it.nzd.platform.store.Stored;
import java.util.Collection;
import java.util.List;

/** Who acts for what. A person has one membership of a target at a time. */
public interface Memberships extends Register<Membership> {
  /**
   * Memberships of a tenant, newest first.
   *
   * @param organisation only of this organisation; empty for all
   * @param person only of this person, by subject id; empty for all
   */
  Slice<Stored<Membership>> page(
      String tenant, String organisation, String person, PageRequest page, Scope scope);

  /** All memberships of a person, in force or not, in every tenant. */
  List<Stored<Membership>> ofPerson(String person);

  /** All memberships of these organisations, in force or not. */
  List<Stored<Membership>> ofOrganisations(Collection<String> organisations);

  /** All memberships of these persons, in force or not, in every tenant. */
  List<Stored<Membership>> ofPersons(Collection<String> persons);
}
