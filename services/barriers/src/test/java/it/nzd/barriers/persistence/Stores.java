package it.nzd.barriers.persistence;

import io.micronaut.context.ApplicationContext;
import it.nzd.barriers.BarriersApplication;
import it.nzd.barriers.domain.Samples;
import it.nzd.platform.event.EventStore;
import it.nzd.platform.event.Outbox;
import it.nzd.platform.store.Change;
import it.nzd.platform.testing.TestIdentity;
import it.nzd.store.testing.TestStore;
import java.util.HashMap;
import java.util.Optional;

/** The registers of this service in a database of their own. */
final class Stores implements AutoCloseable {
  private final ApplicationContext context;

  Stores(String uri) {
    var settings = new HashMap<String, Object>(new TestIdentity().settings());
    settings.put("nzd.store.uri", uri);
    settings.put("nzd.store.database", TestStore.database("barriers"));
    settings.put("nzd.grpc.in-process-name", "barriers-" + java.util.UUID.randomUUID());
    context = BarriersApplication.start(settings);
  }

  <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  EventStore events() {
    bean(Outbox.class).sweep();
    return bean(EventStore.class);
  }

  static Change change(String kind) {
    return new Change(kind, "someone", Samples.NOW, Optional.empty());
  }

  @Override
  public void close() {
    bean(com.mongodb.client.MongoDatabase.class).drop();
    context.close();
  }
}
