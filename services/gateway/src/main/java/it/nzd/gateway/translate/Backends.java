package it.nzd.gateway.translate;

import io.grpc.Channel;
import io.grpc.ChannelCredentials;
import io.grpc.InsecureChannelCredentials;
import io.grpc.ManagedChannel;
import io.grpc.inprocess.InProcessChannelBuilder;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** One channel to each context, opened at first use. */
public final class Backends implements AutoCloseable {

  private static final String IN_PROCESS = "in-process:";

  private final Map<String, String> targets;
  private final int maxMessageBytes;
  private final ChannelCredentials credentials;
  private final Map<String, ManagedChannel> open = new ConcurrentHashMap<>();

  /**
   * Channels by context.
   *
   * @param targets {@code in-process:<name>} or a gRPC target, by context
   * @param maxMessageBytes the largest answer that is taken
   */
  public Backends(Map<String, String> targets, int maxMessageBytes) {
    this(targets, maxMessageBytes, InsecureChannelCredentials.create());
  }

  /**
   * Channels by context, with what is shown to the services on the network.
   *
   * @param targets {@code in-process:<name>} or a gRPC target, by context
   * @param maxMessageBytes the largest answer that is taken
   * @param credentials what is shown to a service, and asked of it
   */
  public Backends(
      Map<String, String> targets, int maxMessageBytes, ChannelCredentials credentials) {
    this.credentials = credentials;
    this.targets = Map.copyOf(targets);
    this.maxMessageBytes = maxMessageBytes;
  }

  /** The channel to a context; empty if nobody said where it is. */
  public Optional<Channel> channel(String context) {
    var known = open.get(context);
    if (known != null) {
      return Optional.of(known);
    }
    return Optional.ofNullable(targets.get(context))
        .map(target -> open.computeIfAbsent(context, unused -> connect(target)));
  }

  /** Where each context is. */
  public Map<String, String> targets() {
    return targets;
  }

  private ManagedChannel connect(String target) {
    // Answers are translated where they arrive; nothing in a listener blocks.
    if (target.startsWith(IN_PROCESS)) {
      return InProcessChannelBuilder.forName(target.substring(IN_PROCESS.length()))
          .directExecutor()
          .maxInboundMessageSize(maxMessageBytes)
          .build();
    }
    return NettyChannelBuilder.forTarget(target, credentials)
        .directExecutor()
        .maxInboundMessageSize(maxMessageBytes)
        .defaultLoadBalancingPolicy("round_robin")
        .build();
  }

  @Override
  public void close() {
    open.values().forEach(ManagedChannel::shutdownNow);
  }
}
