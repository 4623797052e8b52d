package it.nzd.decisions.domain;

import it.nzd.platform.access.Scope;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Register;
import it.nzd.platform.store.Slice;
import it.nzd.platform.store.Stored;

/** The opportunities. */
public interface Opportunities extends Register<Opportunity> {
  /** A page of those the scope may read, latest change first; empty filters for all. */
  Slice<Stored<Opportunity>> page(
      String tenant, String district, String decision, PageRequest page, Scope scope);
}
