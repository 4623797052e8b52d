package it.nzd.indicators.domain;

import it.nzd.platform.access.Scope;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Register;
import it.nzd.platform.store.Slice;
import it.nzd.platform.store.Stored;
import java.util.Collection;
import java.util.List;

/** How targets are kept: one an indicator and district. */
public interface Targets extends Register<Target> {
  /** Targets by indicator and district; an empty name is any. */
  Slice<Stored<Target>> page(Query query, PageRequest page, Scope scope);

  /** All targets of these indicators in these districts that the scope may read. */
  List<Target> of(Collection<String> indicators, Collection<String> districts, Scope scope);

  /**
   * Which targets to list.
   *
   * @param tenant tenant code; empty for all
   * @param indicator resource name; empty for any
   * @param district resource name; empty for any
   */
  record Query(String tenant, String indicator, String district) {}
}
