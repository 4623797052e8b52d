package it.nzd.indicators.domain.file;

import it.nzd.platform.access.Scope;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Register;
import it.nzd.platform.store.Slice;
import it.nzd.platform.store.Stored;

/** How imports of readings are kept. Their changes make no events. */
public interface MeterImports extends Register<MeterImport> {
  /**
   * Imports of a tenant, newest first.
   *
   * @param meter resource name of a meter; empty for any
   */
  Slice<Stored<MeterImport>> page(String tenant, String meter, PageRequest page, Scope scope);
}
