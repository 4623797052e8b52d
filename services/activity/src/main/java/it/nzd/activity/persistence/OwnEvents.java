package it.nzd.activity.persistence;

import static it.nzd.activity.persistence.Values.date;
import static it.nzd.activity.persistence.Values.number;
import static it.nzd.activity.persistence.Values.orNull;
import static it.nzd.activity.persistence.Values.text;

import it.nzd.activity.domain.ChangedField;
import it.nzd.activity.domain.EventSource;
import it.nzd.activity.domain.SourceEvent;
import it.nzd.platform.access.Row;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.event.EventStore;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.bson.BsonDocument;

/** What happened in this service itself: read where it is kept, without a way over the network. */
@Singleton
final class OwnEvents implements EventSource {
  private static final String CONTEXT = "activity";

  private final EventStore events;

  OwnEvents(EventStore events) {
    this.events = events;
  }

  @Override
  public String context() {
    return CONTEXT;
  }

  @Override
  public Batch after(int sequence, int most) {
    var found = events.after(sequence, most).stream().map(OwnEvents::toEvent).toList();
    return new Batch(found, events.last());
  }

  @Override
  public Following follow(int sequence) {
    return new Following() {
      private int at = sequence;

      @Override
      public List<SourceEvent> take(int most, Duration wait) throws InterruptedException {
        var found = events.after(at, most);
        if (found.isEmpty()) {
          events.awaitAppended(wait);
          found = events.after(at, most);
        }
        if (!found.isEmpty()) {
          at = number(found.getLast(), "sequence");
        }
        return found.stream().map(OwnEvents::toEvent).toList();
      }

      @Override
      public void close() {}
    };
  }

  private static SourceEvent toEvent(BsonDocument event) {
    var resource = text(event, "resource");
    return new SourceEvent(
        CONTEXT,
        text(event, "_id"),
        number(event, "sequence"),
        resource,
        ResourceName.collection(resource),
        text(event, "title"),
        number(event, "revision"),
        text(event, "kind"),
        text(event, "actor"),
        Instant.ofEpochMilli(date(event, "at")),
        event.getArray("changes").stream().map(change -> toChange(change.asDocument())).toList(),
        new Row(
            text(event, "tenant"),
            Row.Visibility.valueOf(text(event, "visibility")),
            orNull(event, "organisation"),
            orNull(event, "municipality"),
            RowBson.guests(event)));
  }

  private static ChangedField toChange(BsonDocument change) {
    return new ChangedField(text(change, "path"), text(change, "before"), text(change, "after"));
  }
}
