package it.nzd.activity.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.ToIntFunction;
import org.bson.BsonDocument;

/**
 * Documents of which the latest revision counts: written in two steps that any server knows, new
 * ones inserted, then all replaced where an earlier revision stands. The index lets every server
 * find the document to replace without looking at all of them.
 */
final class Latest {
  private Latest() {}

  static void prepare(MongoCollection<BsonDocument> documents, String revision) {
    documents.createIndex(
        Indexes.ascending("_id", revision), new IndexOptions().unique(true).name("as_seen"));
  }

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
              and(eq("_id", document.get("_id")), lt(revision, revisionOf.applyAsInt(document))),
              document));
    }
    insert(documents, inserts);
    documents.bulkWrite(replacements, new BulkWriteOptions().ordered(false));
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
