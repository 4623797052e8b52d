package it.nzd.platform.store;

import com.mongodb.client.MongoCollection;
import it.nzd.platform.store.StoredEvent.StoredChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.BsonDocument;
import org.bson.BsonDocumentWriter;
import org.bson.BsonValue;
import org.bson.codecs.EncoderContext;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;

/** The content of documents apart from their frame, and what differs between two of them. */
final class Bodies {
  private static final JsonWriterSettings RELAXED =
      JsonWriterSettings.builder().outputMode(JsonMode.RELAXED).build();

  private Bodies() {}

  /** The whole document as it is stored. */
  static <D> BsonDocument encode(MongoCollection<D> collection, D document) {
    var out = new BsonDocument();
    collection
        .getCodecRegistry()
        .get(collection.getDocumentClass())
        .encode(new BsonDocumentWriter(out), document, EncoderContext.builder().build());
    return out;
  }

  /** The aggregate's own properties. */
  static <D> BsonDocument body(MongoCollection<D> collection, D document) {
    var all = encode(collection, document);
    all.keySet()
        .removeIf(
            key ->
                key.equals("_id")
                    || key.equals("revision")
                    || key.equals("header")
                    || key.startsWith("hidden")
                    || key.startsWith("personal")
                    || key.startsWith("sort")
                    || key.startsWith("search"));
    return all;
  }

  /** A value by its dotted path. */
  static BsonValue value(BsonDocument document, String path) {
    BsonValue at = document;
    for (var part : path.split("\\.")) {
      var next = at.isDocument() ? at.asDocument().get(part) : null;
      if (next == null) {
        throw new IllegalStateException("No sort value " + path);
      }
      at = next;
    }
    return at;
  }

  /** The fields that differ, by path. */
  static List<StoredChange> changes(BsonDocument before, BsonDocument after) {
    var old = new TreeMap<String, String>();
    var now = new TreeMap<String, String>();
    flatten("", before, old);
    flatten("", after, now);
    var paths = new java.util.TreeSet<>(old.keySet());
    paths.addAll(now.keySet());
    var changes = new ArrayList<StoredChange>();
    for (var path : paths) {
      var was = old.getOrDefault(path, "");
      var is = now.getOrDefault(path, "");
      if (!was.equals(is)) {
        changes.add(new StoredChange(path, was, is));
      }
    }
    return changes;
  }

  private static void flatten(String path, BsonValue value, Map<String, String> out) {
    switch (value.getBsonType()) {
      case DOCUMENT ->
          value.asDocument().forEach((key, inner) -> flatten(join(path, key), inner, out));
      case ARRAY -> {
        int i = 0;
        for (var inner : value.asArray()) {
          flatten(join(path, Integer.toString(i++)), inner, out);
        }
      }
      case NULL -> {}
      default -> out.put(path, json(value));
    }
  }

  private static String json(BsonValue value) {
    if (value.isDecimal128()) {
      return value.asDecimal128().getValue().bigDecimalValue().toPlainString();
    }
    var wrapped = new BsonDocument("v", value).toJson(RELAXED);
    return wrapped.substring(wrapped.indexOf(':') + 1, wrapped.length() - 1).trim();
  }

  private static String join(String path, String key) {
    return path.isEmpty() ? key : path + "." + key;
  }
}
