package it.nzd.indicators.domain;

import it.nzd.platform.access.Scope;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Register;
import it.nzd.platform.store.Slice;
import it.nzd.platform.store.Stored;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** How measures are kept. */
public interface Measures extends Register<Measure> {
  /** Measures of a tenant, or of all where it is empty, by name. */
  Slice<Stored<Measure>> page(String tenant, PageRequest page, Scope scope);

  /** Resource names of all of them, nothing else read. */
  List<String> names(Scope scope);

  /** Those of these resource names that are there. */
  Map<String, Measure> named(Collection<String> names, Scope scope);
}
