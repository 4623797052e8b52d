package it.nzd.activity.domain;

import it.nzd.platform.access.Scope;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Slice;
import java.time.Instant;
import java.util.Collection;

/**
 * The days in the calendar, one for each thing of an object that falls due or comes about. They
 * follow from the objects: what the object itself says counts.
 */
public interface CalendarDays {
  /** Keeps what stands in the calendar of these objects, and nothing else of them. */
  void keep(Collection<ThreadObject> objects);

  /**
   * A page of what the scope may read between two moments, the earliest first.
   *
   * @param tenant only of this tenant; empty for all
   * @param from not before
   * @param to before
   */
  Slice<Day> page(String tenant, Instant from, Instant to, PageRequest page, Scope scope);

  /**
   * A day in the calendar.
   *
   * @param object resource name of the object
   * @param path field that says when
   * @param at when
   */
  record Day(String object, String path, Instant at) {}
}
