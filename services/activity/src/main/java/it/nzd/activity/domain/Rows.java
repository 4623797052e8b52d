package it.nzd.activity.domain;

import java.util.Collection;
import java.util.Map;

/** Who may read each resource today, as the latest of its events said. */
public interface Rows {
  /** What is known of these resources, by name. */
  Map<String, CurrentRow> of(Collection<String> resources);

  /** Keeps what events said; what is known of a later revision stays. */
  void keep(Map<String, CurrentRow> rows);
}
