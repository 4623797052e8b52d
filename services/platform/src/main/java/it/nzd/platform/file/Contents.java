package it.nzd.platform.file;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.MongoGridFSException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.model.GridFSUploadOptions;
import it.nzd.platform.id.Ids;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.function.Predicate;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;

/**
 * Contents in GridFS. A content is announced before it is written or removed and the announcement
 * withdrawn when what refers to it says the same: what a crash leaves in between is found by its
 * announcement.
 */
final class Contents {
  private static final int PIECE_BYTES = 1 << 20;
  private static final Duration ABANDONED_AFTER = Duration.ofHours(1);

  private final GridFSBucket bucket;
  private final MongoCollection<BsonDocument> chunks;
  private final MongoCollection<BsonDocument> announced;
  private final Clock clock;
  private final Ids ids;

  Contents(MongoDatabase database, Clock clock, Ids ids) {
    this.clock = clock;
    this.ids = ids;
    bucket = GridFSBuckets.create(database, "contents");
    chunks = database.getCollection("contents.chunks", BsonDocument.class);
    announced = database.getCollection("contents.announced", BsonDocument.class);
  }

  /** Writes a content and returns its id; the announcement stands until {@link #settled}. */
  String write(InputStream content, String resource) {
    var id = ids.next();
    announce(id);
    var pieces = new GridFSUploadOptions().chunkSizeBytes(PIECE_BYTES);
    bucket.uploadFromStream(new BsonString(id), resource, content, pieces);
    return id;
  }

  /** What refers to the content is stored. */
  void settled(String id) {
    announced.deleteOne(eq("_id", id));
  }

  /** The content from its first byte. */
  InputStream read(String id) {
    return bucket.openDownloadStream(new BsonString(id));
  }

  /** Says that the content is about to lose what refers to it. */
  void announce(String id) {
    announced.insertOne(
        new BsonDocument("_id", new BsonString(id)).append("at", new BsonDateTime(clock.millis())));
  }

  /** Whether a content is about to come or go. */
  boolean isAnnounced(String id) {
    return announced.find(eq("_id", id)).first() != null;
  }

  /** Removes a content and its announcement; nothing happens if it is gone already. */
  void remove(String id) {
    BsonValue key = new BsonString(id);
    try {
      bucket.delete(key);
    } catch (MongoGridFSException notWhole) {
      chunks.deleteMany(eq("files_id", key));
    }
    settled(id);
  }

  /** Removes what was announced long ago and nothing refers to. */
  void sweep(Predicate<String> isReferredTo) {
    var limit = new BsonDateTime(clock.instant().minus(ABANDONED_AFTER).toEpochMilli());
    for (var old : announced.find(lt("at", limit)).into(new ArrayList<>())) {
      var id = old.getString("_id").getValue();
      if (isReferredTo.test(id)) {
        settled(id);
      } else {
        remove(id);
      }
    }
  }
}
