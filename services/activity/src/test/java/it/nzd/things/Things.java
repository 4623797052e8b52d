package it.nzd.things;

import com.mongodb.client.MongoDatabase;
import io.micronaut.context.ApplicationContext;
import it.nzd.platform.access.Row;
import it.nzd.platform.access.Scope;
import it.nzd.platform.config.ServiceApplication;
import it.nzd.platform.event.EventStore;
import it.nzd.platform.event.Outbox;
import it.nzd.platform.store.Aggregates;
import it.nzd.platform.store.Change;
import it.nzd.platform.store.Header;
import it.nzd.platform.store.PageTokens;
import it.nzd.platform.store.Traits;
import it.nzd.platform.testing.TestIdentity;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.BsonDocument;

/**
 * A service with real aggregates, outbox and event log, that can be stopped and started again on
 * the same store.
 */
public final class Things implements AutoCloseable {
  public static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

  private final ApplicationContext context;
  private final Aggregates<ThingDocument> things;

  private Things(ApplicationContext context) {
    this.context = context;
    things =
        new Aggregates<>(
            context.getBean(MongoDatabase.class).getCollection("things", ThingDocument.class),
            context.getBean(PageTokens.class),
            context.getBean(Outbox.class),
            ThingReason.LABEL_TAKEN);
  }

  /** Starts the service on a store of the given name. */
  public static Things start(String uri, String database, String transport, TestIdentity identity) {
    var settings = new HashMap<String, Object>(identity.settings());
    settings.put("nzd.grpc.in-process-name", transport);
    settings.put("nzd.store.uri", uri);
    settings.put("nzd.store.database", database);
    settings.put("nzd.outbox.sweep-every", "300ms");
    return new Things(ServiceApplication.start("things", 0, Map.copyOf(settings)));
  }

  /** Creates a thing of a tenant. */
  public ThingDocument create(String tenant, String id, Row.Visibility visibility) {
    return create(new Row(tenant, visibility, null, null), id);
  }

  /** Creates a thing that is read by a row. */
  public ThingDocument create(Row row, String id) {
    var draft = new ThingDocument(name(row.tenant(), id), 0, header(row), id);
    return things.create(draft, new Traits(row, id, null), change(Change.CREATED));
  }

  /** Changes a thing, and who may read it. */
  public ThingDocument update(String name, String label, Row.Visibility visibility) {
    return change(name, label, visibility, Change.UPDATED);
  }

  /** Deletes a thing. */
  public void delete(String name) {
    var seen = things.find(name, Scope.EVERYTHING).orElseThrow();
    things.replace(
        seen, seen, new Traits(seen.header().row(), seen.label(), null), change(Change.DELETED));
  }

  private ThingDocument change(String name, String label, Row.Visibility visibility, String kind) {
    var seen = things.find(name, Scope.EVERYTHING).orElseThrow();
    var old = seen.header().row();
    var row = new Row(old.tenant(), visibility, old.organisation(), old.municipality());
    return things.replace(
        seen,
        new ThingDocument(name, seen.revision(), seen.header(), label),
        new Traits(row, label, null),
        change(kind));
  }

  /** How many events the service has. */
  public int events() {
    return context.getBean(EventStore.class).last();
  }

  /** Appends events as they are, without aggregates. */
  public void append(BsonDocument event) {
    context.getBean(EventStore.class).append(event);
  }

  /** The name of a thing. */
  public static String name(String tenant, String id) {
    return "cities/" + tenant + "/things/" + id;
  }

  private static Change change(String kind) {
    return new Change(kind, "someone", NOW, Optional.empty());
  }

  private static Header header(Row row) {
    return new Header(
        row.tenant(),
        row.visibility(),
        row.organisation(),
        row.municipality(),
        row.guests().isEmpty() ? null : List.copyOf(row.guests()),
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
