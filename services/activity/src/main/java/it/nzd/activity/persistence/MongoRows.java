package it.nzd.activity.persistence;

import static com.mongodb.client.model.Filters.in;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
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

/** Rows in MongoDB, one small document a resource. */
@Singleton
final class MongoRows implements Rows {
  private static final String REVISION = "revision";

  private final MongoCollection<BsonDocument> rows;

  MongoRows(MongoDatabase database) {
    rows = database.getCollection("rows", BsonDocument.class);
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
    var writes = new ArrayList<WriteModel<BsonDocument>>();
    said.forEach((resource, row) -> writes.add(write(resource, row)));
    if (writes.isEmpty()) {
      return;
    }
    try {
      rows.bulkWrite(writes, new BulkWriteOptions().ordered(false));
    } catch (MongoBulkWriteException e) {
      if (!onlyLaterOnesStayed(e)) {
        throw e;
      }
    }
  }

  /** An older revision finds no document to replace, and cannot insert one beside the later. */
  private static ReplaceOneModel<BsonDocument> write(String resource, CurrentRow said) {
    var older =
        new BsonDocument("_id", new BsonString(resource))
            .append(REVISION, new BsonDocument("$lt", new BsonInt32(said.revision())));
    var row = RowBson.of(said.row()).append(REVISION, new BsonInt32(said.revision()));
    row.put("_id", new BsonString(resource));
    return new ReplaceOneModel<>(older, row, new ReplaceOptions().upsert(true));
  }

  private static boolean onlyLaterOnesStayed(MongoBulkWriteException e) {
    return e.getWriteConcernError() == null
        && e.getWriteErrors().stream()
            .allMatch(
                error ->
                    ErrorCategory.fromErrorCode(error.getCode()) == ErrorCategory.DUPLICATE_KEY);
  }
}
