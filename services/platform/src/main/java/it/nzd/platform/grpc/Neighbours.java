package it.nzd.platform.grpc;

import io.grpc.CallCredentials;
import io.grpc.ClientInterceptor;
import io.grpc.ManagedChannel;
import io.grpc.Metadata;
import io.grpc.inprocess.InProcessChannelBuilder;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import io.grpc.stub.AbstractStub;
import io.micronaut.context.env.Environment;
import it.nzd.platform.access.AccessInterceptor;
import it.nzd.platform.access.Caller;
import it.nzd.platform.identity.ServiceTokens;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Calls to the other services. A target is {@code in-process:<context>}, {@code localhost:91xx} or
 * {@code dns:///<context>:9090}, from {@code nzd.services.<context>.target}.
 */
@Singleton
public final class Neighbours {
  private static final String IN_PROCESS = "in-process:";

  private final Environment environment;
  private final ServiceTokens tokens;
  private final TlsSettings tls;
  private final List<ClientInterceptor> observers;
  private final Map<String, ManagedChannel> channels = new ConcurrentHashMap<>();

  Neighbours(
      Environment environment,
      ServiceTokens tokens,
      TlsSettings tls,
      List<ClientInterceptor> observers) {
    this.environment = environment;
    this.tokens = tokens;
    this.tls = tls;
    this.observers = observers;
  }

  /** A stub that calls with this service's own account. */
  public <S extends AbstractStub<S>> S asService(
      String context, Function<io.grpc.Channel, S> stub) {
    return stub.apply(channel(context)).withCallCredentials(new Bearer(tokens::current));
  }

  /**
   * A stub that calls with the token of the person whose call is being served; public data when
   * nobody signed in.
   */
  public <S extends AbstractStub<S>> S asCaller(String context, Function<io.grpc.Channel, S> stub) {
    var token = Caller.current().token();
    var plain = stub.apply(channel(context));
    return token.isEmpty() ? plain : plain.withCallCredentials(new Bearer(() -> token));
  }

  /** The plain way to a service, for its health. */
  public io.grpc.Channel channel(String context) {
    return channels.computeIfAbsent(context, this::open);
  }

  private ManagedChannel open(String context) {
    var target =
        environment
            .getProperty("nzd.services." + context + ".target", String.class)
            .orElse(IN_PROCESS + context);
    if (target.startsWith(IN_PROCESS)) {
      return InProcessChannelBuilder.forName(target.substring(IN_PROCESS.length()))
          .intercept(observers)
          .build();
    }
    return NettyChannelBuilder.forTarget(target, tls.channel())
        .intercept(observers)
        .defaultLoadBalancingPolicy("round_robin")
        .keepAliveTime(2, TimeUnit.MINUTES)
        .build();
  }

  @PreDestroy
  void close() {
    channels.values().forEach(ManagedChannel::shutdownNow);
  }

  private static final class Bearer extends CallCredentials {
    private final Supplier<String> token;

    Bearer(Supplier<String> token) {
      this.token = token;
    }

    @Override
    public void applyRequestMetadata(
        RequestInfo request, Executor executor, MetadataApplier applier) {
      executor.execute(
          () -> {
            try {
              var headers = new Metadata();
              headers.put(AccessInterceptor.AUTHORIZATION, "Bearer " + token.get());
              applier.apply(headers);
            } catch (RuntimeException e) {
              applier.fail(
                  io.grpc.Status.UNAVAILABLE
                      .withDescription("No token for this call")
                      .withCause(e));
            }
          });
    }
  }
}
