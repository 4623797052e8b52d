package it.nzd.platform.testing;

import io.grpc.CallCredentials;
import io.grpc.ManagedChannel;
import io.grpc.Metadata;
import io.grpc.inprocess.InProcessChannelBuilder;
import io.grpc.stub.AbstractStub;
import io.micronaut.context.ApplicationContext;
import it.nzd.platform.access.AccessInterceptor;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Function;

/** A service running in the test's process on a store of its own, and callers of every kind. */
public final class TestService implements AutoCloseable {
  private final ApplicationContext context;
  private final ManagedChannel channel;
  private final TestIdentity identity;

  /**
   * Starts a service.
   *
   * @param name context code
   * @param start the service's own start
   * @param storeUri connection string of the store
   * @param identity who signs the tokens
   * @param more further settings
   */
  public TestService(
      String name,
      Function<Map<String, Object>, ApplicationContext> start,
      String storeUri,
      TestIdentity identity,
      Map<String, Object> more) {
    var transport = name + "-" + UUID.randomUUID();
    var settings = new HashMap<String, Object>(identity.settings());
    settings.put("nzd.grpc.in-process-name", transport);
    settings.put("nzd.store.uri", storeUri);
    settings.put(
        "nzd.store.database", "t" + UUID.randomUUID().toString().replace("-", "").substring(0, 16));
    settings.putAll(more);
    this.identity = identity;
    context = start.apply(settings);
    channel = InProcessChannelBuilder.forName(transport).build();
  }

  public ApplicationContext context() {
    return context;
  }

  public ManagedChannel channel() {
    return channel;
  }

  /** A stub for nobody in particular. */
  public <S extends AbstractStub<S>> S asNobody(Function<io.grpc.Channel, S> stub) {
    return stub.apply(channel);
  }

  /** A stub for a person with one role in one tenant. */
  public <S extends AbstractStub<S>> S as(
      String role, String tenant, Function<io.grpc.Channel, S> stub) {
    return with(identity.person(role, tenant), stub);
  }

  /** A stub for another service. */
  public <S extends AbstractStub<S>> S asService(String name, Function<io.grpc.Channel, S> stub) {
    return with(identity.service(name), stub);
  }

  /** A stub with any token. */
  public <S extends AbstractStub<S>> S with(String token, Function<io.grpc.Channel, S> stub) {
    return stub.apply(channel).withCallCredentials(new Bearer(token));
  }

  @Override
  public void close() {
    channel.shutdownNow();
    context.close();
  }

  private static final class Bearer extends CallCredentials {
    private final String token;

    Bearer(String token) {
      this.token = token;
    }

    @Override
    public void applyRequestMetadata(RequestInfo info, Executor executor, MetadataApplier applier) {
      var headers = new Metadata();
      headers.put(AccessInterceptor.AUTHORIZATION, "Bearer " + token);
      applier.apply(headers);
    }
  }
}
