package it.nzd.activity.application;

import it.nzd.activity.domain.DueRules;
import it.nzd.activity.domain.Reminder;
import it.nzd.activity.domain.Reminders;
import it.nzd.activity.domain.ThreadObject;
import it.nzd.activity.domain.ThreadObjects;
import it.nzd.platform.id.Ids;
import it.nzd.platform.store.Change;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Optional;

/**
 * Reminds of what fell due, and visits it once: what was reminded of is marked. The name of a
 * reminder follows from what it reminds of: several replicas, and a second look, come to the same
 * one.
 */
@Singleton
public final class DueReminders {
  private static final String SERVICE = "activity";
  private static final int AT_ONCE = 100;

  private final ThreadObjects objects;
  private final Reminders reminders;
  private final Clock clock;

  DueReminders(ThreadObjects objects, Reminders reminders, Clock clock) {
    this.objects = objects;
    this.reminders = reminders;
    this.clock = clock;
  }

  /** Looks once; gives how many reminders were made. */
  public int sweep() {
    var now = clock.instant();
    int made = 0;
    var after = "";
    do {
      var page = objects.due(now, after, AT_ONCE);
      var wanted = new LinkedHashMap<String, Reminder>();
      page.forEach(object -> collect(object, now, wanted));
      wanted.keySet().removeAll(reminders.present(wanted.keySet()));
      wanted.forEach((name, reminder) -> reminders.add(name, reminder, change(now)));
      objects.reminded(page, now);
      made += wanted.size();
      after = page.size() < AT_ONCE ? "" : page.getLast().name();
    } while (!after.isEmpty());
    return made;
  }

  private static void collect(
      ThreadObject object, Instant now, LinkedHashMap<String, Reminder> wanted) {
    for (var due : DueRules.of(object)) {
      if (!due.at().isAfter(now)) {
        var id = Ids.derived(object.name(), due.path(), due.at().toString());
        wanted.put(
            "cities/" + object.tenant() + "/" + ThreadObject.REMINDERS + "/" + id,
            new Reminder(
                object.name(),
                object.title(),
                due.what(),
                due.path(),
                due.at().toString(),
                object.readable().row()));
      }
    }
  }

  private static Change change(Instant now) {
    return new Change(Change.CREATED, SERVICE, now, Optional.empty());
  }
}
