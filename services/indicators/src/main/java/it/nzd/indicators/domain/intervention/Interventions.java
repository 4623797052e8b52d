package it.nzd.indicators.domain.intervention;

import it.nzd.platform.access.Scope;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Register;
import it.nzd.platform.store.Slice;
import it.nzd.platform.store.Stored;
import java.util.Collection;
import java.util.List;

/** How interventions are kept. */
public interface Interventions extends Register<Intervention> {
  /** Interventions by district and title; an empty tenant or district is any. */
  Slice<Stored<Intervention>> page(String tenant, String district, PageRequest page, Scope scope);

  /** Those of these names that the scope may read. */
  List<Stored<Intervention>> named(Collection<String> names, Scope scope);
}
