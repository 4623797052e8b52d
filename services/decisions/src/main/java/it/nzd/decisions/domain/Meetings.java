package it.nzd.decisions.domain;

import it.nzd.platform.access.Scope;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Register;
import it.nzd.platform.store.Slice;
import it.nzd.platform.store.Stored;

/** The meetings of the teams. */
public interface Meetings extends Register<Meeting> {
  /** A page of a tenant's, or of all, latest first; of one team where it is not empty. */
  Slice<Stored<Meeting>> page(String tenant, String team, PageRequest page, Scope scope);
}
