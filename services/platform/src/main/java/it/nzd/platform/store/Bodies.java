package it.nzd.platform.store;

import com.mongodb.client.MongoCollection;
import it.nzd.platform.store.StoredEvent.StoredChange;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonDocumentWriter;
import org.bson.BsonNull;
import org.bson.BsonValue;
import org.bson.codecs.EncoderContext;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;

/** The content of documents apart from their frame, and what differs between two of them. */
final class Bodies {
  private static final JsonWriterSettings RELAXED =
      JsonWriterSettings.builder().outputMode(JsonMode.RELAXED).build();

  /** Stands for what is not there; the same as no value at all. */
  private static final BsonValue GONE = BsonNull.VALUE;

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

  /** The fields that differ, by path. What both say alike is passed over without being written. */
  static List<StoredChange> changes(BsonDocument before, BsonDocument after) {
    var changes = new TreeMap<String, StoredChange>();
    compare("", before, after, changes);
    return List.copyOf(changes.values());
  }

  private static void compare(
      String path, BsonValue before, BsonValue after, Map<String, StoredChange> changes) {
    if (before.isDocument() && after.isDocument()) {
      var old = before.asDocument();
      var now = after.asDocument();
      old.forEach((key, was) -> compare(join(path, key), was, now.get(key, GONE), changes));
      now.forEach(
          (key, is) -> {
            if (!old.containsKey(key)) {
              compare(join(path, key), GONE, is, changes);
            }
          });
    } else if (before.isArray() && after.isArray()) {
      var old = before.asArray();
      var now = after.asArray();
      for (int i = 0; i < Math.max(old.size(), now.size()); i++) {
        compare(join(path, Integer.toString(i)), at(old, i), at(now, i), changes);
      }
    } else if (!before.equals(after)) {
      replaced(path, before, after, changes);
    }
  }

  /** Two values of which one at least is no part of a like structure. */
  private static void replaced(
      String path, BsonValue before, BsonValue after, Map<String, StoredChange> changes) {
    var old = new TreeMap<String, String>();
    var now = new TreeMap<String, String>();
    flatten(path, before, old);
    flatten(path, after, now);
    var paths = new TreeSet<>(old.keySet());
    paths.addAll(now.keySet());
    for (var each : paths) {
      var was = old.getOrDefault(each, "");
      var is = now.getOrDefault(each, "");
      if (!was.equals(is)) {
        changes.put(each, new StoredChange(each, was, is));
      }
    }
  }

  private static BsonValue at(BsonArray values, int place) {
    return place < values.size() ? values.get(place) : GONE;
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
