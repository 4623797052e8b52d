package it.nzd.activity.domain;

import it.nzd.platform.store.Change;
import java.util.Collection;
import java.util.Set;

/** The reminders that were made. */
public interface Reminders {
  /** Those of the names that are there. */
  Set<String> present(Collection<String> names);

  /** Adds a reminder; one that is there stays as it is. */
  void add(String name, Reminder reminder, Change change);
}
