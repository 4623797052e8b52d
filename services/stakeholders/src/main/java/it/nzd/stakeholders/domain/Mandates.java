package it.nzd.stakeholders.domain;

import it.nzd.platform.access.Scope;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Register;
import it.nzd.platform.store.Slice;
import it.nzd.platform.store.Stored;
import java.util.Collection;
import java.util.List;

/**
 * Who may sign, vote and enter data for whom. A person has one mandate of an organisation at a
 * time.
 */
public interface Mandates extends Register<Mandate> {
  /**
   * Mandates of a tenant, newest first.
   *
   * @param organisation only of this organisation; empty for all
   * @param person only of this person; empty for all
   */
  Slice<Stored<Mandate>> page(
      String tenant, String organisation, String person, PageRequest page, Scope scope);

  /** All mandates of these persons, in force or not, in every tenant. */
  List<Stored<Mandate>> ofPersons(Collection<String> persons);
}
