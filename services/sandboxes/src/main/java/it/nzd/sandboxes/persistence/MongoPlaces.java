package it.nzd.sandboxes.persistence;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import it.nzd.sandboxes.domain.Places;
import jakarta.inject.Singleton;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;

/** Places in MongoDB, one document a service. */
@Singleton
final class MongoPlaces implements Places {
  private static final String SEQUENCE = "sequence";

  private final MongoCollection<BsonDocument> places;

  MongoPlaces(MongoDatabase database) {
    places = database.getCollection("places", BsonDocument.class);
  }

  @Override
  public int of(String context) {
    var found = places.find(eq("_id", context)).first();
    return found == null ? 0 : found.getInt32(SEQUENCE).getValue();
  }

  @Override
  public void keep(String context, int place) {
    var document =
        new BsonDocument("_id", new BsonString(context)).append(SEQUENCE, new BsonInt32(place));
    places.replaceOne(eq("_id", context), document, new ReplaceOptions().upsert(true));
  }
}
