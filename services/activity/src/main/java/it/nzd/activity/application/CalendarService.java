package it.nzd.activity.application;

import it.nzd.activity.domain.CalendarDays;
import it.nzd.activity.domain.CalendarDays.Day;
import it.nzd.activity.domain.DueRules;
import it.nzd.activity.domain.DueRules.Due;
import it.nzd.activity.domain.ThreadObject;
import it.nzd.activity.domain.ThreadObjects;
import it.nzd.platform.access.Scope;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Slice;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;

/** What falls due and what expires in a city. */
@Singleton
public final class CalendarService {
  private static final ZoneId ROME = ZoneId.of("Europe/Rome");

  private final CalendarDays days;
  private final ThreadObjects objects;

  CalendarService(CalendarDays days, ThreadObjects objects) {
    this.days = days;
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
   * A page of what falls due in a tenant, or in all where it is empty, from one day to another,
   * both included, the earliest first. An object that was changed this moment is told as it is by
   * now, or with a later look.
   */
  public Slice<Entry> of(
      String tenant, LocalDate first, LocalDate last, PageRequest page, Scope scope) {
    var from = first.atStartOfDay(ROME).toInstant();
    var to = last.plusDays(1).atStartOfDay(ROME).toInstant();
    var found = days.page(tenant, from, to, page, scope);
    var about = objects.readable(found.items().stream().map(Day::object).toList(), scope);
    var entries =
        found.items().stream()
            .flatMap(
                day ->
                    Stream.ofNullable(about.get(day.object()))
                        .flatMap(object -> entries(object, day)))
            .toList();
    return new Slice<>(entries, found.nextPageToken());
  }

  private static Stream<Entry> entries(ThreadObject object, Day day) {
    return DueRules.calendar(object).stream()
        .filter(due -> due.path().equals(day.path()) && due.at().equals(day.at()))
        .map(due -> new Entry(object, due));
  }
}
