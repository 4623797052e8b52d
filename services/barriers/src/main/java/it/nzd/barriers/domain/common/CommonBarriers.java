package it.nzd.barriers.domain.common;

import it.nzd.platform.access.Scope;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Register;
import it.nzd.platform.store.Slice;
import it.nzd.platform.store.Stored;
import java.util.Collection;
import java.util.List;

/** The common barriers of the programme. The same barriers are brought together once at a time. */
public interface CommonBarriers extends Register<CommonBarrier> {
  /**
   * A page of common barriers, newest first.
   *
   * @param city only those with a barrier of this tenant; empty for all
   */
  Slice<Stored<CommonBarrier>> page(String city, PageRequest page, Scope scope);

  /** Common barriers, whatever became of them, that hold any of these barriers. */
  List<Stored<CommonBarrier>> holding(Collection<String> barriers, Scope scope);
}
