package it.nzd.activity.testing;

import com.mongodb.client.MongoDatabase;
import it.nzd.activity.ActivityApplication;
import it.nzd.activity.v1.ActivityServiceGrpc;
import it.nzd.platform.testing.TestIdentity;
import it.nzd.platform.testing.TestService;
import java.util.HashMap;
import java.util.Map;

/** The service, running, with the sources a test names. */
public final class RunningActivity implements AutoCloseable {
  private final TestService service;

  private RunningActivity(TestService service) {
    this.service = service;
  }

  /** Starts the service; {@code things} is followed at the given in-process name. */
  public static RunningActivity start(
      String uri, String database, String things, TestIdentity identity) {
    return start(uri, database, things, identity, Map.of());
  }

  /** Starts the service with further settings. */
  public static RunningActivity start(
      String uri, String database, String things, TestIdentity identity, Map<String, Object> more) {
    var settings = new HashMap<String, Object>();
    settings.put("nzd.store.database", database);
    settings.put("nzd.test.service-token", identity.service("activity"));
    settings.put("nzd.activity.sources", "things");
    settings.put("nzd.activity.lease", "900ms");
    settings.put("nzd.activity.reconnect-at-most", "500ms");
    settings.put("nzd.activity.poll-every", "100ms");
    settings.put("nzd.activity.check-rights-every", "300ms");
    settings.put("nzd.services.things.target", "in-process:" + things);
    settings.putAll(more);
    return new RunningActivity(
        new TestService("activity", ActivityApplication::start, uri, identity, settings));
  }

  public TestService service() {
    return service;
  }

  public MongoDatabase database() {
    return service.context().getBean(MongoDatabase.class);
  }

  public <B> B bean(Class<B> type) {
    return service.context().getBean(type);
  }

  /** A stub for a person with one role in one tenant. */
  public ActivityServiceGrpc.ActivityServiceBlockingStub as(String role, String tenant) {
    return service.as(role, tenant, ActivityServiceGrpc::newBlockingStub);
  }

  @Override
  public void close() {
    service.close();
  }
}
