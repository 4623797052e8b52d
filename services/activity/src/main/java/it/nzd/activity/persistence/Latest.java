package it.nzd.activity.persistence;

import static com.mongodb.client.model.Filters.in;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.ToIntFunction;
import org.bson.BsonDocument;
import org.bson.BsonInt32;

/**
 * Documents of which the latest revision counts: written in two steps that any server knows, new
 * ones inserted, then all replaced where an earlier revision stands.
 */
final class Latest {
  private Latest() {}

  static void keep(
      MongoCollection<BsonDocument> documents,
      String revision,
      List<BsonDocument> news,
      ToIntFunction<BsonDocument> revisionOf) {
    if (news.isEmpty()) {
      return;
    }
    var names = news.stream().map(document -> Values.text(document, "_id")).toList();
    var there = new HashSet<String>();
    documents
        .find(in("_id", names))
        .projection(Projections.include("_id"))
        .forEach(found -> there.add(Values.text(found, "_id")));
    var inserts = new ArrayList<WriteModel<BsonDocument>>();
    var replacements = new ArrayList<WriteModel<BsonDocument>>();
    for (var document : news) {
      if (!there.contains(Values.text(document, "_id"))) {
        inserts.add(new InsertOneModel<>(document));
      }
      replacements.add(
          new ReplaceOneModel<>(
              before(document, revision, revisionOf.applyAsInt(document)), document));
    }
    insert(documents, inserts);
    documents.bulkWrite(replacements, new BulkWriteOptions().ordered(false));
  }

  /** Written flat: so every server looks the id up first. */
  private static BsonDocument before(BsonDocument document, String field, int revision) {
    return new BsonDocument("_id", document.get("_id"))
        .append(field, new BsonDocument("$lt", new BsonInt32(revision)));
  }

  /** Inserts what is not there; what is there stays as it is. */
  static void insert(
      MongoCollection<BsonDocument> documents, List<WriteModel<BsonDocument>> inserts) {
    if (inserts.isEmpty()) {
      return;
    }
    try {
      documents.bulkWrite(inserts, new BulkWriteOptions().ordered(false));
    } catch (MongoBulkWriteException e) {
      boolean wereThere =
          e.getWriteErrors().stream()
              .allMatch(
                  error ->
                      ErrorCategory.fromErrorCode(error.getCode()) == ErrorCategory.DUPLICATE_KEY);
      if (e.getWriteConcernError() != null || !wereThere) {
        throw e;
      }
    }
  }
}
