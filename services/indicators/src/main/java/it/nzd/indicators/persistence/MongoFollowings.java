package it.nzd.indicators.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.max;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import it.nzd.indicators.domain.kept.Following;
import it.nzd.indicators.domain.kept.Followings;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;

/** Where values stand in the sequence of changes, a small document a tenant, in MongoDB. */
@Singleton
final class MongoFollowings implements Followings {
  /** Holds how far the sequence was looked through; no tenant is called so. */
  private static final String EVERYBODY = "*";

  private static final String WAITING = "waiting";
  private static final UpdateOptions ADDING = new UpdateOptions().upsert(true);

  private final MongoCollection<BsonDocument> documents;

  MongoFollowings(MongoDatabase database) {
    documents = database.getCollection("recalculations", BsonDocument.class);
  }

  @Override
  public int scanned() {
    var found = documents.find(eq("_id", EVERYBODY)).first();
    return found == null ? 0 : number(found, WAITING);
  }

  @Override
  public void scanned(int sequence) {
    waiting(EVERYBODY, sequence);
  }

  @Override
  public void waiting(String tenant, int sequence) {
    var fresh =
        combine(setOnInsert("done", 0), setOnInsert("asked", 0), setOnInsert("operation", ""));
    documents.updateOne(eq("_id", tenant), combine(max(WAITING, sequence), fresh), ADDING);
  }

  @Override
  public List<Following> all() {
    return documents
        .find(ne("_id", EVERYBODY))
        .map(MongoFollowings::toDomain)
        .into(new ArrayList<>());
  }

  @Override
  public Optional<Following> of(String tenant) {
    return Optional.ofNullable(documents.find(eq("_id", tenant)).first())
        .map(MongoFollowings::toDomain);
  }

  @Override
  public boolean move(Following seen, Following next) {
    var unchanged =
        and(
            eq("_id", seen.tenant()),
            eq("done", seen.done()),
            eq("asked", seen.asked()),
            eq("operation", seen.operation()));
    var moved =
        combine(
            set("done", next.done()),
            set("asked", next.asked()),
            set("operation", next.operation()));
    return documents.updateOne(unchanged, moved).getModifiedCount() == 1;
  }

  private static Following toDomain(BsonDocument found) {
    return new Following(
        found.getString("_id").getValue(),
        number(found, "done"),
        number(found, "asked"),
        number(found, WAITING),
        found.getString("operation", new BsonString("")).getValue());
  }

  private static int number(BsonDocument found, String key) {
    return found.getInt32(key, new BsonInt32(0)).getValue();
  }
}
