package it.nzd.store;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.ErrorCode;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the embedded server would otherwise ignore or get wrong without a word, and therefore
 * refuses in words: transactions, collations, partial unique indexes, document validation, time
 * series, views, and updates written as a pipeline.
 */
final class Refusals {

  private static final Set<String> TRANSACTION_FIELDS =
      Set.of("startTransaction", "autocommit", "txnNumber");
  private static final Set<String> COLLECTION_OPTIONS =
      Set.of("validator", "timeseries", "viewOn", "clusteredIndex", "changeStreamPreAndPostImages");
  private static final List<String> NESTED = List.of("updates", "deletes", "indexes");

  private Refusals() {}

  /** Throws the error to answer with when the command asks for something that is not done. */
  static void check(String command, Document query) {
    if (TRANSACTION_FIELDS.stream().anyMatch(query::containsKey)) {
      throw refused("Transaction numbers are only allowed on a replica set member or mongos");
    }
    refuseCollation(query);
    switch (command) {
      case "create" -> refuseCollectionOptions(query);
      case "createindexes" ->
          BatchReplies.documents(query, "indexes").forEach(Refusals::refusePartialUnique);
      case "update" ->
          BatchReplies.documents(query, "updates").forEach(each -> refusePipeline(each.get("u")));
      case "findandmodify" -> refusePipeline(query.get("update"));
      default -> {}
    }
  }

  private static void refuseCollation(Document query) {
    if (hasCollation(query)
        || NESTED.stream()
            .flatMap(key -> BatchReplies.documents(query, key).stream())
            .anyMatch(Refusals::hasCollation)) {
      throw refused("The embedded store has no collation; keep a normalised field and search that");
    }
  }

  private static boolean hasCollation(Document part) {
    return part.get("collation") instanceof Map<?, ?> collation
        && !collation.isEmpty()
        && !"simple".equals(collation.get("locale"));
  }

  private static void refuseCollectionOptions(Document query) {
    for (var option : COLLECTION_OPTIONS) {
      if (query.containsKey(option)) {
        throw refused("The embedded store has no collection option '" + option + "'");
      }
    }
  }

  private static void refusePartialUnique(Document index) {
    if (index.containsKey("partialFilterExpression") && Boolean.TRUE.equals(index.get("unique"))) {
      throw refused("The embedded store has no partial unique index; use a sparse one");
    }
  }

  private static void refusePipeline(@Nullable Object update) {
    if (update instanceof List<?>) {
      throw refused("The embedded store has no updates written as a pipeline");
    }
  }

  private static MongoServerError refused(String sentence) {
    return new MongoServerError(ErrorCode.IllegalOperation, sentence);
  }
}
