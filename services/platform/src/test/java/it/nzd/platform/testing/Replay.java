package it.nzd.platform.testing;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import io.micronaut.context.ApplicationContext;
import it.nzd.platform.event.EventStore;
import it.nzd.platform.event.Outbox;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
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
    var kept = documents(service, collection).find(Filters.eq("_id", resource)).first();
    assertThat(kept).as(resource).isNotNull();
    return check(kept, events(service).getOrDefault(resource, List.of()));
  }

  /**
   * Checks everything that collections hold, also what was deleted. What changes meanwhile is
   * compared as it was when it was read.
   *
   * @param service the running service
   * @param collections the collections of aggregates
   */
  public static void checkAll(ApplicationContext service, String... collections) {
    var kept =
        Stream.of(collections)
            .flatMap(name -> documents(service, name).find().into(new ArrayList<>()).stream())
            .toList();
    var events = events(service);
    for (var document : kept) {
      check(document, events.getOrDefault(document.getString("_id").getValue(), List.of()));
    }
  }

  private static int check(BsonDocument kept, List<BsonDocument> events) {
    var resource = kept.getString("_id").getValue();
    var told = new TreeMap<String, String>();
    int revision = 0;
    int last = kept.getNumber("revision").intValue();
    for (var event : events.subList(0, Math.min(last, events.size()))) {
      revision++;
      assertThat(event.getNumber("revision").intValue()).as(resource).isEqualTo(revision);
      event.getArray("changes").forEach(change -> apply(change.asDocument(), told));
    }
    boolean isDeleted = kept.getDocument("header").getBoolean("deleted").getValue();
    assertThat(told).as(resource).isEqualTo(isDeleted ? Map.of() : fields(kept));
    assertThat(revision).as(resource).isEqualTo(last);
    return revision;
  }

  private static Map<String, List<BsonDocument>> events(ApplicationContext service) {
    service.getBean(Outbox.class).sweep();
    return service.getBean(EventStore.class).after(0, MOST).stream()
        .collect(groupingBy(event -> event.getString("resource").getValue()));
  }

  private static MongoCollection<BsonDocument> documents(
      ApplicationContext service, String collection) {
    return service.getBean(MongoDatabase.class).getCollection(collection, BsonDocument.class);
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
