package it.nzd.indicators.domain.file;

import it.nzd.platform.access.Scope;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Register;
import it.nzd.platform.store.Slice;
import it.nzd.platform.store.Stored;

/** How imports are kept. */
public interface ObservationImports extends Register<ObservationImport> {
  /** Imports of a tenant, newest first. */
  Slice<Stored<ObservationImport>> page(String tenant, PageRequest page, Scope scope);
}
