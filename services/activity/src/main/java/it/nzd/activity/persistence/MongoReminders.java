package it.nzd.activity.persistence;

import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoDatabase;
import it.nzd.activity.domain.Reminder;
import it.nzd.activity.domain.Reminders;
import it.nzd.platform.error.PlatformReason;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.event.Outbox;
import it.nzd.platform.store.Aggregates;
import it.nzd.platform.store.Change;
import it.nzd.platform.store.MongoRegister;
import it.nzd.platform.store.PageTokens;
import it.nzd.platform.store.Traits;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Reminders in MongoDB: their events make the notices. */
@Singleton
final class MongoReminders implements Reminders {
  private final Aggregates<ReminderDocument> reminders;

  MongoReminders(MongoDatabase database, PageTokens tokens, Outbox outbox) {
    reminders =
        new Aggregates<>(
            database.getCollection("reminders", ReminderDocument.class),
            tokens,
            outbox,
            PlatformReason.RESOURCE_EXISTS);
  }

  @Override
  public Set<String> present(Collection<String> names) {
    var found = new HashSet<String>();
    reminders.collection().find(in("_id", names)).forEach(stored -> found.add(stored.id()));
    return found;
  }

  @Override
  public void add(String name, Reminder reminder, Change change) {
    try {
      reminders.create(
          ReminderDocument.of(name, MongoRegister.NO_HEADER, reminder),
          new Traits(reminder.row(), reminder.title(), null),
          change);
    } catch (ServiceException e) {
      if (e.reason() != PlatformReason.RESOURCE_EXISTS) {
        throw e;
      }
    }
  }
}
