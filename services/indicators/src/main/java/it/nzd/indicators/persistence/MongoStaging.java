package it.nzd.indicators.persistence;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import it.nzd.indicators.domain.file.Batch;
import it.nzd.indicators.domain.file.Staging;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Parts of imports in MongoDB: nobody but the import reads them, and they make no events. */
@Singleton
final class MongoStaging implements Staging {
  private final MongoCollection<StagedDocument> parts;

  MongoStaging(MongoDatabase database) {
    parts = database.getCollection("observationStaging", StagedDocument.class);
    parts.createIndex(Indexes.ascending("ofImport"), new IndexOptions().name("by_import"));
  }

  @Override
  public void put(String name, List<Batch> batches, Instant at) {
    for (int n = 0; n < batches.size(); n++) {
      var part = StagedDocument.of(name, n, batches.get(n), at);
      parts.replaceOne(eq("_id", part.id()), part, new ReplaceOptions().upsert(true));
    }
  }

  @Override
  public Optional<Batch> part(String name, int number) {
    var found = parts.find(eq("_id", StagedDocument.id(name, number))).first();
    return Optional.ofNullable(found).map(StagedDocument::toDomain);
  }

  @Override
  public void clear(String name) {
    parts.deleteMany(eq("ofImport", name));
  }

  @Override
  public void sweep(Instant before) {
    parts.deleteMany(lt("at", before));
  }
}
