package it.nzd.barriers.domain;

import it.nzd.platform.access.Scope;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Register;
import it.nzd.platform.store.Slice;
import it.nzd.platform.store.Stored;
import java.util.Collection;
import java.util.List;

/** The barriers and opportunities of all cities. */
public interface Barriers extends Register<Barrier> {
  /** A page of the barriers the scope may read, newest first. */
  Slice<Stored<Barrier>> page(BarrierQuery query, PageRequest page, Scope scope);

  /** How many barriers the scope may read. */
  int count(BarrierQuery query, Scope scope);

  /** Those of these resource names that are there and that the scope may read, in no order. */
  List<Stored<Barrier>> named(Collection<String> names, Scope scope);

  /**
   * Barriers shared with other cities that the scope may read, without duplicates, newest first.
   *
   * @param most how many at most
   */
  List<Stored<Barrier>> shared(int most, Scope scope);
}
