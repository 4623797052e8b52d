package it.nzd.platform.grpc;

import com.google.protobuf.Message;
import io.grpc.BindableService;
import io.grpc.MethodDescriptor.PrototypeMarshaller;
import io.grpc.Server;
import io.grpc.ServerBuilder;
import io.grpc.ServerInterceptor;
import io.grpc.health.v1.HealthCheckResponse.ServingStatus;
import io.grpc.inprocess.InProcessServerBuilder;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import io.grpc.protobuf.services.HealthStatusManager;
import it.nzd.platform.access.AccessInterceptor;
import it.nzd.platform.access.AccessRules;
import it.nzd.platform.access.Standings;
import it.nzd.platform.contract.Constraints;
import it.nzd.platform.id.Ids;
import it.nzd.platform.identity.TokenVerifier;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * The gRPC server of a service: on the network, in the process, or both, with one chain of
 * interceptors. From outside in: what is measured, errors, access, constraints, then the method.
 */
@Singleton
public final class ServiceServer {
  private static final int MOST_MESSAGE_BYTES = 8 * 1024 * 1024;
  private static final long GRACE_SECONDS = 5;
  private static final String LIVENESS = "liveness";
  private static final String READINESS = "readiness";

  private final List<BindableService> services;
  private final List<CallObserver> observers;
  private final ServerSettings settings;
  private final TlsSettings tls;
  private final TokenVerifier tokens;
  private final Standings standings;
  private final Ids ids;
  private final HealthStatusManager health = new HealthStatusManager();
  private final List<Server> servers = new ArrayList<>();
  private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();

  ServiceServer(
      List<BindableService> services,
      List<CallObserver> observers,
      ServerSettings settings,
      TlsSettings tls,
      TokenVerifier tokens,
      Standings standings,
      Ids ids) {
    this.services = services;
    this.observers = observers;
    this.settings = settings;
    this.tls = tls;
    this.tokens = tokens;
    this.standings = standings;
    this.ids = ids;
  }

  /** Begins to serve. A method without an access rule keeps the whole service from starting. */
  public void start() {
    var chain = chain();
    health.setStatus(LIVENESS, ServingStatus.SERVING);
    serving(true);
    if (!settings.inProcessName().isEmpty()) {
      servers.add(begin(InProcessServerBuilder.forName(settings.inProcessName()), chain));
    }
    if (settings.port() > 0) {
      var address = new InetSocketAddress(settings.host(), settings.port());
      servers.add(
          begin(
              NettyServerBuilder.forAddress(address, tls.server())
                  .maxInboundMessageSize(MOST_MESSAGE_BYTES)
                  .permitKeepAliveTime(1, TimeUnit.MINUTES),
              chain));
    }
    executor.execute(() -> Constraints.warm(emptyRequests()));
  }

  /** One empty request of every method: enough for its constraints to be compiled. */
  private List<Message> emptyRequests() {
    return services.stream()
        .flatMap(service -> service.bindService().getMethods().stream())
        .map(method -> method.getMethodDescriptor().getRequestMarshaller())
        .filter(PrototypeMarshaller.class::isInstance)
        .map(marshaller -> (Message) ((PrototypeMarshaller<?>) marshaller).getMessagePrototype())
        .toList();
  }

  /** What the health service tells: set by whoever watches the dependencies. */
  public void serving(boolean isServing) {
    var status = isServing ? ServingStatus.SERVING : ServingStatus.NOT_SERVING;
    health.setStatus("", status);
    health.setStatus(READINESS, status);
  }

  /** The interceptors, the innermost first, as a server builder takes them. */
  private List<ServerInterceptor> chain() {
    var chain = new ArrayList<ServerInterceptor>();
    chain.add(new ValidationInterceptor());
    chain.add(new AccessInterceptor(AccessRules.of(services), tokens, standings));
    chain.add(new ErrorInterceptor(ids));
    chain.addAll(observers);
    return chain;
  }

  private Server begin(ServerBuilder<?> builder, List<ServerInterceptor> chain) {
    builder.executor(executor);
    for (var service : services) {
      var bound = service.bindService();
      for (var interceptor : chain) {
        bound = io.grpc.ServerInterceptors.intercept(bound, interceptor);
      }
      builder.addService(bound);
    }
    builder.addService(health.getHealthService());
    try {
      return builder.build().start();
    } catch (IOException e) {
      throw new UncheckedIOException(
          "Port %d of %s is taken; set nzd.grpc.port to another"
              .formatted(settings.port(), settings.host()),
          e);
    }
  }

  @PreDestroy
  void stop() throws InterruptedException {
    health.enterTerminalState();
    servers.forEach(Server::shutdown);
    for (var server : servers) {
      if (!server.awaitTermination(GRACE_SECONDS, TimeUnit.SECONDS)) {
        server.shutdownNow();
      }
    }
    executor.shutdownNow();
  }
}
