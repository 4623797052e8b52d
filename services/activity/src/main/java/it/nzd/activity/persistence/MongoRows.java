package it.nzd.activity.persistence;

import static com.mongodb.client.model.Filters.in;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.WriteModel;
import it.nzd.activity.domain.CurrentRow;
import it.nzd.activity.domain.Rows;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;

/**
 * Rows in MongoDB, one small document a resource, changed by compare-and-set. The index on id and
 * revision lets every server find the document to change without looking at all of them.
 */
@Singleton
final class MongoRows implements Rows {
  private static final String REVISION = "revision";

  private final MongoCollection<BsonDocument> rows;

  MongoRows(MongoDatabase database) {
    rows = database.getCollection("rows", BsonDocument.class);
    rows.createIndex(
        Indexes.ascending("_id", REVISION), new IndexOptions().unique(true).name("as_seen"));
  }

  @Override
  public Map<String, CurrentRow> of(Collection<String> resources) {
    var known = new HashMap<String, CurrentRow>();
    for (var row : rows.find(in("_id", resources))) {
      known.put(
          Values.text(row, "_id"),
          new CurrentRow(Values.number(row, REVISION), RowBson.toRow(row)));
    }
    return known;
  }

  @Override
  public void keep(Map<String, CurrentRow> said) {
    var left = new HashMap<>(said);
    while (!left.isEmpty()) {
      var known = of(left.keySet());
      known.forEach(
          (resource, row) -> left.computeIfPresent(resource, (name, now) -> later(now, row)));
      var writes = new ArrayList<WriteModel<BsonDocument>>();
      left.forEach((resource, row) -> writes.add(write(resource, row, known.get(resource))));
      if (writes.isEmpty() || write(writes) == writes.size()) {
        return;
      }
    }
  }

  private static @Nullable CurrentRow later(CurrentRow said, CurrentRow known) {
    return said.revision() > known.revision() ? said : null;
  }

  /** How many of the writes found what they had seen. */
  private int write(ArrayList<WriteModel<BsonDocument>> writes) {
    try {
      return done(rows.bulkWrite(writes, new BulkWriteOptions().ordered(false)));
    } catch (MongoBulkWriteException e) {
      if (e.getWriteConcernError() == null
          && e.getWriteErrors().stream().allMatch(MongoRows::cameFirst)) {
        return done(e.getWriteResult());
      }
      throw e;
    }
  }

  private static boolean cameFirst(com.mongodb.bulk.BulkWriteError error) {
    return ErrorCategory.fromErrorCode(error.getCode()) == ErrorCategory.DUPLICATE_KEY;
  }

  private static int done(BulkWriteResult result) {
    return result.getInsertedCount() + result.getMatchedCount();
  }

  private static WriteModel<BsonDocument> write(
      String resource, CurrentRow said, @Nullable CurrentRow known) {
    var row = asSeen(resource, said.revision());
    row.putAll(RowBson.of(said.row()));
    return known == null
        ? new InsertOneModel<>(row)
        : new ReplaceOneModel<>(asSeen(resource, known.revision()), row);
  }

  private static BsonDocument asSeen(String resource, int revision) {
    return new BsonDocument("_id", new BsonString(resource))
        .append(REVISION, new BsonInt32(revision));
  }
}
