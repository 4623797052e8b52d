package it.nzd.activity.domain;

import it.nzd.platform.access.Row;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who may read an entry: those who could read the resource when it happened and still can today. A
 * resource that is hidden or deleted later takes its past with it; one that is published later does
 * not publish what happened before.
 */
public final class Readability {
  private Readability() {}

  /** The row of an entry whose resource had one row when it happened and has another today. */
  public static Row of(Row then, Row today) {
    return new Row(
        then.tenant(),
        then.visibility().compareTo(today.visibility()) < 0
            ? then.visibility()
            : today.visibility(),
        same(then.organisation(), today.organisation()),
        same(then.municipality(), today.municipality()),
        both(then.guests(), today.guests()));
  }

  /** Whether nobody may read by {@code row} who may not by {@code limit}. */
  public static boolean isWithin(Row row, Row limit) {
    return row.tenant().equals(limit.tenant())
        && row.visibility().compareTo(limit.visibility()) <= 0
        && (row.organisation() == null || row.organisation().equals(limit.organisation()))
        && (row.municipality() == null || row.municipality().equals(limit.municipality()))
        && limit.guests().containsAll(row.guests());
  }

  private static Set<String> both(Set<String> then, Set<String> today) {
    return then.stream().filter(today::contains).collect(Collectors.toUnmodifiableSet());
  }

  private static @Nullable String same(@Nullable String then, @Nullable String today) {
    return Objects.equals(then, today) ? then : null;
  }
}
