package it.nzd.platform.store;

import com.mongodb.client.MongoDatabase;
import io.micronaut.context.ApplicationContext;
import it.nzd.platform.access.Row;
import it.nzd.platform.contract.RequestKey;
import it.nzd.platform.event.EventStore;
import it.nzd.platform.event.Outbox;
import it.nzd.store.testing.TestStore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A store of things in a database of its own. */
final class Things implements AutoCloseable {
  static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

  final MongoDatabase database;
  final EventStore events;
  final Outbox outbox;
  final Aggregates<ThingDocument> aggregates;
  private final ApplicationContext context;

  Things(String uri) {
    this(uri, TestStore.database("things"));
  }

  Things(String uri, String name) {
    context =
        ApplicationContext.builder()
            .packages("it.nzd.platform")
            .properties(
                Map.of(
                    "mongodb.uri", uri,
                    "mongodb.package-names", "it.nzd.platform",
                    "micronaut.serde.serialization.inclusion", "ALWAYS",
                    "nzd.store.database", name,
                    "nzd.service", "things"))
            .start();
    database = context.getBean(MongoDatabase.class);
    events = new EventStore(database);
    outbox = new Outbox(events, Duration.ofMillis(200));
    aggregates =
        new Aggregates<>(
            database.getCollection("things", ThingDocument.class),
            context.getBean(PageTokens.class),
            outbox,
            ThingReason.LABEL_TAKEN);
  }

  static ThingDocument thing(String id, String label) {
    return new ThingDocument(
        "cities/prato/things/" + id,
        0,
        header(),
        label,
        null,
        List.of(new ThingDocument.Part("a", 1)),
        label.length());
  }

  static Traits traits(String label) {
    return new Traits(
        new Row("prato", Row.Visibility.INTERNAL, null, null), label, "label:" + label);
  }

  static Change change(String kind) {
    return new Change(kind, "someone", NOW, Optional.empty());
  }

  static Change change(String kind, String requestId, String hash) {
    return new Change(kind, "someone", NOW, Optional.of(new RequestKey(requestId, hash)));
  }

  private static Header header() {
    return new Header(
        "prato",
        Row.Visibility.INTERNAL,
        null,
        null,
        null,
        "",
        "",
        NOW,
        NOW,
        "someone",
        false,
        List.of(),
        List.of());
  }

  @Override
  public void close() {
    context.close();
  }
}
