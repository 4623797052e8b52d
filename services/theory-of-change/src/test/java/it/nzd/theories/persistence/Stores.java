package it.nzd.theories.persistence;

import com.mongodb.client.MongoDatabase;
import io.micronaut.context.ApplicationContext;
import it.nzd.platform.event.EventStore;
import it.nzd.platform.event.Outbox;
import it.nzd.platform.store.Change;
import it.nzd.store.testing.TestStore;
import it.nzd.theories.domain.Presences;
import it.nzd.theories.domain.Snapshots;
import it.nzd.theories.domain.Theories;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The stores of this service in a database of their own. */
final class Stores implements AutoCloseable {
  static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

  private final ApplicationContext context;

  Stores(String uri) {
    context =
        ApplicationContext.builder()
            .packages("it.nzd.platform", "it.nzd.theories")
            .properties(
                Map.of(
                    "mongodb.uri", uri,
                    "mongodb.package-names", "it.nzd.theories",
                    "micronaut.serde.serialization.inclusion", "ALWAYS",
                    "nzd.store.database", TestStore.database("theories"),
                    "nzd.service", "theories"))
            .start();
  }

  static Change change(String kind) {
    return new Change(kind, "someone", NOW, Optional.empty());
  }

  Theories theories() {
    return context.getBean(Theories.class);
  }

  Snapshots snapshots() {
    return context.getBean(Snapshots.class);
  }

  Presences presences() {
    return context.getBean(Presences.class);
  }

  EventStore events() {
    context.getBean(Outbox.class).sweep();
    return context.getBean(EventStore.class);
  }

  @Override
  public void close() {
    context.getBean(MongoDatabase.class).drop();
    context.close();
  }
}
