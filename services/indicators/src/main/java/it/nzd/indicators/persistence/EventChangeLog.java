package it.nzd.indicators.persistence;

import it.nzd.indicators.domain.kept.ChangeLog;
import it.nzd.indicators.domain.kept.Touched;
import it.nzd.platform.event.EventStore;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.BsonString;

/** The service's own events as changes. */
@Singleton
final class EventChangeLog implements ChangeLog {
  private final EventStore events;

  EventChangeLog(EventStore events) {
    this.events = events;
  }

  @Override
  public List<Touched> after(int sequence, int most) {
    return events.after(sequence, most).stream().map(EventChangeLog::toDomain).toList();
  }

  private static Touched toDomain(BsonDocument event) {
    var at = Instant.ofEpochMilli(event.getDateTime("at").getValue());
    return new Touched(
        event.getInt32("sequence").getValue(),
        event.getString("resource").getValue(),
        event.getString("kind").getValue(),
        at,
        at,
        event.getString("actor", new BsonString("")).getValue());
  }

  @Override
  public void await(Duration most) throws InterruptedException {
    events.awaitAppended(most);
  }
}
