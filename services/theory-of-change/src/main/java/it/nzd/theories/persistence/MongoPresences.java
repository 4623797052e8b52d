package it.nzd.theories.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import it.nzd.theories.domain.Presences;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Heartbeats in MongoDB: one document a person and model, swept with the next heartbeat. */
@Singleton
final class MongoPresences implements Presences {
  private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);
  private static final int MOST = 100;

  private final MongoCollection<PresenceDocument> documents;

  MongoPresences(MongoDatabase database) {
    documents = database.getCollection("presences", PresenceDocument.class);
    documents.createIndex(Indexes.ascending("theory", "at"), new IndexOptions().name("by_theory"));
  }

  @Override
  public void hold(Presence presence) {
    documents.deleteMany(
        and(eq("theory", presence.theory()), lt("at", presence.at().minus(FORGOTTEN_AFTER))));
    var document = PresenceDocument.of(presence);
    documents.replaceOne(eq("_id", document.id()), document, new ReplaceOptions().upsert(true));
  }

  @Override
  public void leave(String theory, String person) {
    documents.deleteOne(eq("_id", PresenceDocument.id(theory, person)));
  }

  @Override
  public List<Presence> since(String theory, Instant since) {
    return documents
        .find(and(eq("theory", theory), gte("at", since)))
        .sort(Sorts.ascending("_id"))
        .limit(MOST)
        .map(PresenceDocument::toDomain)
        .into(new ArrayList<>());
  }
}
