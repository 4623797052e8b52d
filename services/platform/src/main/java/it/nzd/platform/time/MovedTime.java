package it.nzd.platform.time;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How far a demonstration is ahead of the machine's time, kept beside the services' databases. The
 * one document there is what marks a store as a demonstration: where it is not, nothing moves.
 */
public final class MovedTime implements Supplier<Duration> {
  /** The database of the mark. */
  public static final String DATABASE = "nzd_demonstration";

  private static final Logger LOG = LoggerFactory.getLogger(MovedTime.class);
  private static final String ID = "clock";
  private static final String DAYS = "days";
  private static final long KEPT_NANOS = Duration.ofSeconds(1).toNanos();

  private final MongoCollection<BsonDocument> marks;
  private final LongSupplier nanoTime;
  private Duration known = Duration.ZERO;
  private long askedAt;
  private boolean wasAsked;

  public MovedTime(MongoClient client, LongSupplier nanoTime) {
    marks = client.getDatabase(DATABASE).getCollection("clock", BsonDocument.class);
    this.nanoTime = nanoTime;
  }

  /** Marks the store as a demonstration; one that is marked stays as it is. */
  public static void mark(MongoClient client) {
    var marks = client.getDatabase(DATABASE).getCollection("clock", BsonDocument.class);
    if (marks.find(eq("_id", ID)).first() == null) {
      marks.insertOne(new BsonDocument("_id", new BsonString(ID)).append(DAYS, new BsonInt32(0)));
    }
  }

  /** By how many days the demonstration is ahead; empty in a store that is none. */
  public Optional<Integer> days() {
    return Optional.ofNullable(marks.find(eq("_id", ID)).first())
        .map(mark -> mark.getInt32(DAYS).getValue());
  }

  /**
   * Moves the demonstration on; time never goes back.
   *
   * @return whether it was moved: not in a store that is none, nor to an earlier day
   */
  public boolean moveTo(int days) {
    var moved = marks.updateOne(and(eq("_id", ID), lte(DAYS, days)), Updates.set(DAYS, days));
    forget();
    return moved.getMatchedCount() == 1;
  }

  /**
   * How far it is ahead, as of a second ago at the most; the last that is known while the store is
   * away.
   */
  @Override
  public synchronized Duration get() {
    long now = nanoTime.getAsLong();
    if (!wasAsked || now - askedAt > KEPT_NANOS) {
      wasAsked = true;
      askedAt = now;
      try {
        known = Duration.ofDays(days().orElse(0));
      } catch (RuntimeException e) {
        LOG.atDebug().addKeyValue("cause", e.toString()).log("The moved time cannot be read now");
      }
    }
    return known;
  }

  private synchronized void forget() {
    wasAsked = false;
  }
}
