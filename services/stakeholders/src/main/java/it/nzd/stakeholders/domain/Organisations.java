package it.nzd.stakeholders.domain;

import it.nzd.platform.access.Scope;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Register;
import it.nzd.platform.store.Slice;
import it.nzd.platform.store.Stored;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** The registry of organisations. A VAT number is there once a city. */
public interface Organisations extends Register<Organisation> {
  /** A page of the organisations the scope may read. */
  Slice<Stored<Organisation>> page(
      OrganisationQuery query, OrganisationOrder order, PageRequest page, Scope scope);

  /** Those of these resource names that are there, whoever may read them. */
  List<Stored<Organisation>> named(Collection<String> names);

  /** How many organisations the scope may read. */
  int count(OrganisationQuery query, Scope scope);

  /** Counts by group, made in the store. */
  OrganisationSummary summarise(OrganisationQuery query, Scope scope);

  /** Hands over every organisation the scope may read, by name, a batch at a time in memory. */
  void each(OrganisationQuery query, Scope scope, Consumer<Stored<Organisation>> reader);
}
