package it.nzd.platform.event;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.bson.BsonDocument;
import org.bson.BsonInt32;

/** The service's events in one gap-free sequence, append-only. */
@Singleton
public final class EventStore {
  private static final String SEQUENCE = "sequence";

  private final MongoCollection<BsonDocument> events;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition appended = lock.newCondition();
  private volatile int lastSeen;

  public EventStore(MongoDatabase database) {
    events = database.getCollection("events", BsonDocument.class);
    events.createIndex(Indexes.ascending(SEQUENCE), new IndexOptions().unique(true).name(SEQUENCE));
  }

  /** Appends an event at the next place; an event that is there already keeps its place. */
  public void append(BsonDocument event) {
    while (true) {
      int next = (lastSeen == 0 ? last() : lastSeen) + 1;
      var entry = new BsonDocument("_id", event.get("id")).append(SEQUENCE, new BsonInt32(next));
      event.forEach(
          (key, value) -> {
            if (!key.equals("id")) {
              entry.append(key, value);
            }
          });
      try {
        events.insertOne(entry);
        lastSeen = next;
        signal();
        return;
      } catch (MongoWriteException e) {
        if (ErrorCategory.fromErrorCode(e.getError().getCode()) != ErrorCategory.DUPLICATE_KEY) {
          throw e;
        }
        if (events.find(eq("_id", event.get("id"))).first() != null) {
          return;
        }
        lastSeen = 0;
      }
    }
  }

  /** The last place given out; 0 when there is none. */
  public int last() {
    var found = events.find().sort(Sorts.descending(SEQUENCE)).limit(1).first();
    return found == null ? 0 : found.getInt32(SEQUENCE).getValue();
  }

  /** Events after a place, oldest first. */
  public List<BsonDocument> after(int sequence, int most) {
    return events
        .find(gt(SEQUENCE, sequence))
        .sort(Sorts.ascending(SEQUENCE))
        .limit(most)
        .into(new ArrayList<>());
  }

  /**
   * Waits until something may have been appended; another replica's events are seen by looking
   * again after the time.
   */
  public void awaitAppended(Duration most) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      boolean signalled = appended.await(most.toMillis(), TimeUnit.MILLISECONDS);
      assert signalled || !signalled;
    } finally {
      lock.unlock();
    }
  }

  /** Wakes everybody who waits, though nothing was appended. */
  void wake() {
    signal();
  }

  private void signal() {
    lock.lock();
    try {
      appended.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
