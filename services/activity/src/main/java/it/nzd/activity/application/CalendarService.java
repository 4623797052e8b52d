package it.nzd.activity.application;

import it.nzd.activity.domain.DueRules;
import it.nzd.activity.domain.DueRules.Due;
import it.nzd.activity.domain.ThreadObject;
import it.nzd.activity.domain.ThreadObjects;
import it.nzd.platform.access.Scope;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

/** What falls due and what expires in a city. */
@Singleton
public final class CalendarService {
  private static final ZoneId ROME = ZoneId.of("Europe/Rome");
  private static final int MOST = 500;

  private final ThreadObjects objects;

  CalendarService(ThreadObjects objects) {
    this.objects = objects;
  }

  /**
   * Something of an object that falls due.
   *
   * @param object the object
   * @param due what falls due, and when
   */
  public record Entry(ThreadObject object, Due due) {}

  /**
   * What falls due, the earliest first.
   *
   * @param entries so many as are told at once
   * @param isTruncated whether there is more
   */
  public record Page(List<Entry> entries, boolean isTruncated) {}

  /**
   * What falls due in a tenant, or in all where it is empty, from one day to another, both
   * included.
   */
  public Page of(String tenant, LocalDate first, LocalDate last, Scope scope) {
    var from = first.atStartOfDay(ROME).toInstant();
    var to = last.plusDays(1).atStartOfDay(ROME).toInstant();
    var found = objects.calendar(tenant, from, to, MOST + 1, scope);
    var entries =
        found.stream()
            .flatMap(each -> DueRules.calendar(each).stream().map(due -> new Entry(each, due)))
            .filter(entry -> isBetween(entry.due().at(), from, to))
            .sorted(
                Comparator.comparing((Entry entry) -> entry.due().at())
                    .thenComparing(entry -> entry.object().name()))
            .toList();
    boolean isTruncated = found.size() > MOST || entries.size() > MOST;
    return new Page(entries.subList(0, Math.min(MOST, entries.size())), isTruncated);
  }

  private static boolean isBetween(Instant at, Instant from, Instant to) {
    return !at.isBefore(from) && at.isBefore(to);
  }
}
