package it.nzd.indicators.domain;

import it.nzd.platform.access.Scope;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Register;
import it.nzd.platform.store.Slice;
import it.nzd.platform.store.Stored;
import java.util.Collection;
import java.util.List;

/** How series are kept: one a measure, district and perimeter. */
public interface SeriesBook extends Register<Series> {
  /** Series by measure and district; an empty name is any. */
  Slice<Stored<Series>> page(Query query, PageRequest page, Scope scope);

  /** All series of these measures in these districts that the scope may read. */
  List<Series> of(Collection<String> measures, Collection<String> districts, Scope scope);

  /** As above, with names and revisions. */
  List<Stored<Series>> stored(
      Collection<String> measures, Collection<String> districts, Scope scope);

  /** Those of these resource names that are there, with one question. */
  List<Stored<Series>> named(Collection<String> names, Scope scope);

  /** The first few series that work with a factor edition, or did before; whoever may read them. */
  List<Stored<Series>> workingWith(String factor, int most);

  /**
   * Which series to list.
   *
   * @param tenant tenant code; empty for all
   * @param measure resource name; empty for any
   * @param district resource name; empty for any
   */
  record Query(String tenant, String measure, String district) {}
}
