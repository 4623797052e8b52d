package it.nzd.indicators.persistence;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import it.nzd.indicators.domain.file.MeterPart;
import it.nzd.indicators.domain.file.MeterStaging;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Parts of imports of readings in MongoDB: nobody but the import reads them. */
@Singleton
final class MongoMeterStaging implements MeterStaging {
  private final MongoCollection<StagedReadingsDocument> parts;

  MongoMeterStaging(MongoDatabase database) {
    parts = database.getCollection("meterStaging", StagedReadingsDocument.class);
    parts.createIndex(Indexes.ascending("ofImport"), new IndexOptions().name("by_import"));
  }

  @Override
  public void put(String name, List<MeterPart> all, Instant at) {
    for (int n = 0; n < all.size(); n++) {
      var part = StagedReadingsDocument.of(name, n, all.get(n), at);
      parts.replaceOne(eq("_id", part.id()), part, new ReplaceOptions().upsert(true));
    }
  }

  @Override
  public Optional<MeterPart> part(String name, int number) {
    var found = parts.find(eq("_id", StagedDocument.id(name, number))).first();
    return Optional.ofNullable(found).map(StagedReadingsDocument::toDomain);
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
