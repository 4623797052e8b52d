package it.nzd.stakeholders.domain;

import it.nzd.platform.access.Scope;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Register;
import it.nzd.platform.store.Slice;
import it.nzd.platform.store.Stored;

/** The cities of the programme. */
public interface Cities extends Register<City> {
  /** Cities by name. */
  Slice<Stored<City>> page(PageRequest page, Scope scope);
}
