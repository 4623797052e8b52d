package it.nzd.stakeholders.domain;

import it.nzd.platform.access.Scope;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Register;
import it.nzd.platform.store.Slice;
import it.nzd.platform.store.Stored;

/** The districts of the cities. */
public interface Districts extends Register<District> {
  /**
   * Districts by name.
   *
   * @param tenant only of this tenant; empty for all
   */
  Slice<Stored<District>> page(String tenant, PageRequest page, Scope scope);
}
