package it.nzd.theories.domain;

import it.nzd.platform.access.Scope;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Register;
import it.nzd.platform.store.Slice;
import it.nzd.platform.store.Stored;

/** The theories of change. A district has one that is not closed, at the most. */
public interface Theories extends Register<Theory> {
  /**
   * Models by title.
   *
   * @param tenant only of this tenant; empty for all
   * @param district only of this district; empty for all
   */
  Slice<Stored<Theory>> page(String tenant, String district, PageRequest page, Scope scope);
}
