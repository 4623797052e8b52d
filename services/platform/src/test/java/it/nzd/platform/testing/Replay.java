package it.nzd.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import io.micronaut.context.ApplicationContext;
import it.nzd.platform.event.EventStore;
import it.nzd.platform.event.Outbox;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;

/**
 * Tells a resource's life again from the events of its service alone, and compares the end with
 * what the service keeps: nothing changes beside the events, and nothing in them is left out.
 */
public final class Replay {
  private static final int MOST = 100_000;
  private static final Set<String> FRAME = Set.of("_id", "revision", "header");
  private static final List<String> APART = List.of("hidden", "personal", "sort", "search");
  private static final JsonWriterSettings RELAXED =
      JsonWriterSettings.builder().outputMode(JsonMode.RELAXED).build();

  private Replay() {}

  /**
   * Checks a resource.
   *
   * @param service the running service
   * @param collection the collection of its documents
   * @param resource resource name
   * @return how many events it has
   */
  public static int check(ApplicationContext service, String collection, String resource) {
    service.getBean(Outbox.class).sweep();
    var told = new TreeMap<String, String>();
    int revision = 0;
    for (var event : service.getBean(EventStore.class).after(0, MOST)) {
      if (event.getString("resource").getValue().equals(resource)) {
        revision++;
        assertThat(event.getNumber("revision").intValue()).isEqualTo(revision);
        event.getArray("changes").forEach(change -> apply(change.asDocument(), told));
      }
    }
    var kept =
        service
            .getBean(MongoDatabase.class)
            .getCollection(collection, BsonDocument.class)
            .find(Filters.eq("_id", resource))
            .first();
    assertThat(kept).as(resource).isNotNull();
    assertThat(told).as(resource).isEqualTo(fields(kept));
    assertThat(kept.getNumber("revision").intValue()).isEqualTo(revision);
    return revision;
  }

  private static void apply(BsonDocument change, Map<String, String> told) {
    var path = change.getString("path").getValue();
    var before = change.getString("before").getValue();
    var after = change.getString("after").getValue();
    assertThat(told.getOrDefault(path, "")).as(path).isEqualTo(before);
    if (after.isEmpty()) {
      told.remove(path);
    } else {
      told.put(path, after);
    }
  }

  private static Map<String, String> fields(BsonDocument kept) {
    var fields = new TreeMap<String, String>();
    kept.forEach(
        (key, value) -> {
          if (!FRAME.contains(key) && APART.stream().noneMatch(key::startsWith)) {
            flatten(key, value, fields);
          }
        });
    return fields;
  }

  private static void flatten(String path, BsonValue value, Map<String, String> out) {
    if (value.isDocument()) {
      value.asDocument().forEach((key, inner) -> flatten(path + "." + key, inner, out));
    } else if (value.isArray()) {
      var items = value.asArray();
      for (int i = 0; i < items.size(); i++) {
        flatten(path + "." + i, items.get(i), out);
      }
    } else if (!value.isNull()) {
      out.put(path, json(value));
    }
  }

  private static String json(BsonValue value) {
    if (value.isDecimal128()) {
      return value.asDecimal128().getValue().bigDecimalValue().toPlainString();
    }
    var wrapped = new BsonDocument("v", value).toJson(RELAXED);
    return wrapped.substring(wrapped.indexOf(':') + 1, wrapped.length() - 1).trim();
  }
}
