package it.nzd.activity.persistence;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import it.nzd.activity.domain.Places;
import jakarta.inject.Singleton;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;

/** Places in MongoDB, one document a source; its changes are compare-and-set. */
@Singleton
final class MongoPlaces implements Places {
  private static final String SEQUENCE = "sequence";
  private static final String HOLDER = "holder";
  private static final String BEAT = "beat";

  private final MongoCollection<BsonDocument> places;

  MongoPlaces(MongoDatabase database) {
    places = database.getCollection("places", BsonDocument.class);
  }

  @Override
  public Place of(String source) {
    var found = places.find(eq("_id", source)).first();
    return found == null
        ? new Place(source, 0, "", 0)
        : new Place(
            source,
            Values.number(found, SEQUENCE),
            Values.text(found, HOLDER),
            Values.big(found, BEAT));
  }

  @Override
  public boolean beat(Place seen, String holder) {
    var next = new BsonInt64(seen.beat() + 1);
    if (seen.beat() == 0) {
      return insert(seen.source(), holder, next);
    }
    var asSeen = held(seen.source(), seen.holder()).append(BEAT, new BsonInt64(seen.beat()));
    var taken = Updates.combine(Updates.set(HOLDER, holder), Updates.set(BEAT, next));
    return places.updateOne(asSeen, taken).getMatchedCount() == 1;
  }

  @Override
  public boolean advance(String source, String holder, int sequence) {
    return places.updateOne(held(source, holder), Updates.set(SEQUENCE, sequence)).getMatchedCount()
        == 1;
  }

  @Override
  public void release(String source, String holder) {
    places.updateOne(held(source, holder), Updates.set(HOLDER, ""));
  }

  private boolean insert(String source, String holder, BsonInt64 beat) {
    try {
      places.insertOne(held(source, holder).append(BEAT, beat).append(SEQUENCE, new BsonInt32(0)));
      return true;
    } catch (MongoWriteException e) {
      if (ErrorCategory.fromErrorCode(e.getError().getCode()) == ErrorCategory.DUPLICATE_KEY) {
        return false;
      }
      throw e;
    }
  }

  private static BsonDocument held(String source, String holder) {
    return new BsonDocument("_id", new BsonString(source)).append(HOLDER, new BsonString(holder));
  }
}
