package it.nzd.indicators.domain.meter;

import it.nzd.platform.access.Scope;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Register;
import it.nzd.platform.store.Slice;
import it.nzd.platform.store.Stored;
import java.util.Collection;
import java.util.List;

/** How meters are kept: one a city, code and carrier. Their changes make no events. */
public interface Meters extends Register<Meter> {
  /** Meters by firm, site and code; an empty name is any. */
  Slice<Stored<Meter>> page(Query query, PageRequest page, Scope scope);

  /** Those of a city with one of these codes. */
  List<Stored<Meter>> coded(String tenant, Collection<String> codes, Scope scope);

  /**
   * Which meters to list.
   *
   * @param tenant tenant code
   * @param district resource name; empty for any
   * @param organisation resource name; empty for any
   * @param measure resource name; empty for any
   * @param carrier code of the carrier; empty for any
   */
  record Query(
      String tenant, String district, String organisation, String measure, String carrier) {}
}
