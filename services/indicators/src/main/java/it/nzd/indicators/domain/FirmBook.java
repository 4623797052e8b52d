package it.nzd.indicators.domain;

import it.nzd.platform.access.Scope;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Register;
import it.nzd.platform.store.Slice;
import it.nzd.platform.store.Stored;
import java.util.Collection;
import java.util.List;

/** How series of firms are kept: one a measure, firm and site. Their changes make no events. */
public interface FirmBook extends Register<FirmSeries> {
  /** Series by measure and firm; an empty name is any. */
  Slice<Stored<FirmSeries>> page(Query query, PageRequest page, Scope scope);

  /**
   * All series of these measures in these districts, whoever may read them: for what the firms make
   * together.
   */
  List<Stored<FirmSeries>> of(Collection<String> measures, Collection<String> districts);

  /**
   * Which series to list.
   *
   * @param tenant tenant code; empty for all
   * @param measure resource name; empty for any
   * @param district resource name; empty for any
   * @param organisation resource name; empty for any
   */
  record Query(String tenant, String measure, String district, String organisation) {}
}
