package it.nzd.activity.persistence;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import it.nzd.activity.domain.Reminder;
import it.nzd.platform.store.AggregateDocument;
import it.nzd.platform.store.Header;

/** A reminder as it is stored. */
@MappedEntity(value = "reminders", namingStrategy = NamingStrategies.Raw.class)
record ReminderDocument(
    @Id String id,
    long revision,
    Header header,
    String target,
    String what,
    String path,
    String due)
    implements AggregateDocument<ReminderDocument> {

  static ReminderDocument of(String name, Header header, Reminder reminder) {
    return new ReminderDocument(
        name, 0, header, reminder.target(), reminder.what(), reminder.path(), reminder.due());
  }

  @Override
  public ReminderDocument at(long revision, Header header) {
    return new ReminderDocument(id, revision, header, target, what, path, due);
  }
}
