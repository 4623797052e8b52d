package it.nzd.store;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Answers to batches as MongoDB gives them: an ordered batch of updates stops at the first error,
 * and the number of inserted documents does not count those that failed.
 */
final class BatchReplies {

  private BatchReplies() {}

  /** Corrects the count of an insert's reply. */
  static Document insert(Document reply) {
    var errors = documents(reply, "writeErrors");
    if (!errors.isEmpty()) {
      reply.put("n", number(reply, "n") - errors.size());
    }
    return reply;
  }

  /** Corrects the count of an ordered insert, where nothing after the first error was tried. */
  static Document orderedInsert(Document reply) {
    var errors = documents(reply, "writeErrors");
    if (!errors.isEmpty()) {
      reply.put("n", number(errors.get(0), "index"));
    }
    return reply;
  }

  /** Runs the updates of a batch one by one and puts their replies together. */
  static Document update(Document query, UnaryOperator<Document> runOne) {
    var total = new Document();
    var upserted = new ArrayList<Document>();
    var errors = new ArrayList<Document>();
    int matched = 0;
    int modified = 0;
    var updates = documents(query, "updates");
    for (int i = 0; i < updates.size() && (errors.isEmpty() || !isOrdered(query)); i++) {
      var single = query.clone();
      single.put("updates", List.of(updates.get(i)));
      var reply = runOne.apply(single);
      matched += number(reply, "n");
      modified += number(reply, "nModified");
      upserted.addAll(atIndex(i, documents(reply, "upserted")));
      errors.addAll(atIndex(i, documents(reply, "writeErrors")));
    }
    total.put("n", matched);
    total.put("nModified", modified);
    putUnlessEmpty(total, "upserted", upserted);
    putUnlessEmpty(total, "writeErrors", errors);
    Utils.markOkay(total);
    return total;
  }

  /** Whether a batch stops at its first error; that is what an absent option means. */
  static boolean isOrdered(Document query) {
    return !Boolean.FALSE.equals(query.get("ordered"));
  }

  private static List<Document> atIndex(int index, List<Document> entries) {
    entries.forEach(entry -> entry.put("index", index));
    return entries;
  }

  private static void putUnlessEmpty(Document reply, String key, List<Document> entries) {
    if (!entries.isEmpty()) {
      reply.put(key, entries);
    }
  }

  private static int number(Document document, String key) {
    return document.get(key) instanceof Number number ? number.intValue() : 0;
  }

  /** The documents of a list field; none when it is absent. */
  static List<Document> documents(Document document, String key) {
    return document.get(key) instanceof List<?> list
        ? list.stream().filter(Document.class::isInstance).map(Document.class::cast).toList()
        : List.of();
  }
}
