package it.nzd.indicators.domain.kept;

import it.nzd.platform.access.Scope;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Register;
import it.nzd.platform.store.Slice;
import it.nzd.platform.store.Stored;
import java.util.Collection;
import java.util.List;

/** How computed values are kept: one document an indicator and district. */
public interface KeptBook extends Register<KeptValues> {
  /** Values of a city. */
  Slice<Stored<KeptValues>> page(Query query, PageRequest page, Scope scope);

  /** Values of these indicators, and those computed from these series. */
  List<KeptValues> restingOn(Collection<String> resources);

  /**
   * Which values to list.
   *
   * @param tenant tenant code
   * @param indicator resource name; empty for any
   * @param district resource name; empty for any
   * @param operation resource name of work that moved any of them; empty for all
   */
  record Query(String tenant, String indicator, String district, String operation) {}
}
