package it.nzd.platform.event;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Updates;
import io.micronaut.context.annotation.Value;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Moves events from the documents they were written with into the service's sequence. It is told of
 * each change, and sweeps all documents at the start and every half minute for what a crash left
 * behind. Every step may be repeated without effect.
 */
@Singleton
public final class Outbox {
  private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);
  private static final String PENDING = "header.pendingEvents";
  private static final Bson HAS_PENDING = exists(PENDING + ".0");

  private final EventStore events;
  private final Duration sweepEvery;
  private final Map<String, MongoCollection<BsonDocument>> watched = new ConcurrentHashMap<>();
  private final LinkedBlockingQueue<Touched> touched = new LinkedBlockingQueue<>();
  private final Thread worker;
  private volatile boolean isStopped;

  private record Touched(String collection, String id) {}

  public Outbox(EventStore events, @Value("${nzd.outbox.sweep-every:30s}") Duration sweepEvery) {
    this.events = events;
    this.sweepEvery = sweepEvery;
    worker = Thread.ofVirtual().name("outbox").start(this::work);
  }

  /** Adds a collection to look after; what it holds from before is swept. */
  public void watches(MongoCollection<BsonDocument> collection) {
    var name = collection.getNamespace().getCollectionName();
    watched.put(name, collection);
    touched.add(new Touched(name, ""));
  }

  /** A document was changed: its events are due. */
  public void changed(String collection, String id) {
    touched.add(new Touched(collection, id));
  }

  /** Moves everything that is pending; returns when it is done. */
  public void sweep() {
    watched.values().forEach(this::sweep);
  }

  private void work() {
    while (!isStopped) {
      try {
        var next = touched.poll(sweepEvery.toMillis(), TimeUnit.MILLISECONDS);
        if (next == null) {
          sweep();
        } else {
          // One look finds what all of them are about.
          touched.removeIf(next::equals);
          relay(next);
        }
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        if (!isStopped) {
          LOG.atWarn()
              .addKeyValue("cause", e.toString())
              .log("Events wait: the store did not take them; the next sweep tries again");
        }
      }
    }
  }

  private void relay(Touched next) {
    var collection = watched.get(next.collection());
    if (collection == null) {
      return;
    }
    if (next.id().isEmpty()) {
      sweep(collection);
    } else {
      relay(collection, eq("_id", next.id()));
    }
  }

  private void sweep(MongoCollection<BsonDocument> collection) {
    relay(collection, HAS_PENDING);
  }

  private void relay(MongoCollection<BsonDocument> collection, Bson which) {
    for (var document : collection.find(which).projection(Projections.include(PENDING))) {
      var pending = document.getDocument("header").getArray("pendingEvents");
      for (var event : pending) {
        events.append(event.asDocument());
        collection.updateOne(
            eq("_id", document.get("_id")),
            Updates.pull(PENDING, new BsonDocument("id", event.asDocument().get("id"))));
      }
    }
  }

  @PreDestroy
  void stop() {
    isStopped = true;
    worker.interrupt();
  }
}
