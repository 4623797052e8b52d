package it.nzd.theories.persistence;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import it.nzd.theories.domain.Snapshots;
import it.nzd.theories.domain.Theory;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Fixed models in MongoDB, by the name of their version. */
@Singleton
final class MongoSnapshots implements Snapshots {
  private final MongoCollection<SnapshotDocument> documents;

  MongoSnapshots(MongoDatabase database) {
    documents = database.getCollection("theoryVersions", SnapshotDocument.class);
  }

  @Override
  public void keep(String theory, int revision, Theory as) {
    var id = id(theory, revision);
    documents.replaceOne(
        eq("_id", id), SnapshotDocument.of(id, as), new ReplaceOptions().upsert(true));
  }

  @Override
  public Optional<Theory> find(String theory, int revision) {
    return Optional.ofNullable(documents.find(eq("_id", id(theory, revision))).first())
        .map(SnapshotDocument::toDomain);
  }

  private static String id(String theory, int revision) {
    return theory + "/versions/" + revision;
  }
}
