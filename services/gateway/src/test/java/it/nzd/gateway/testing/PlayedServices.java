package it.nzd.gateway.testing;

import com.google.protobuf.DynamicMessage;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.util.JsonFormat;
import io.grpc.Context;
import io.grpc.HandlerRegistry;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.Server;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerMethodDefinition;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.inprocess.InProcessServerBuilder;
import it.nzd.gateway.routes.Contract;
import it.nzd.gateway.routes.Route;
import it.nzd.gateway.routes.RouteTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All services of the contract on the in-process transport, each method answering as it is told.
 */
public final class PlayedServices extends HandlerRegistry implements AutoCloseable {

  /** What a method does with a call: the messages so far, and where to answer. */
  public interface Script {
    void play(List<DynamicMessage> received, ServerCall<DynamicMessage, DynamicMessage> call);
  }

  /** A call that arrived. */
  public record Received(
      String method, List<DynamicMessage> messages, Metadata headers, Context context) {
    public String header(String name) {
      return String.valueOf(headers.get(Metadata.Key.of(name, Metadata.ASCII_STRING_MARSHALLER)));
    }
  }

  private final Map<String, Route> routes;
  private final Map<String, Script> scripts = new ConcurrentHashMap<>();
  private final Deque<Received> received = new ConcurrentLinkedDeque<>();
  private final Server server;

  public PlayedServices(String name) {
    this.routes =
        RouteTable.of(Contract.load()).routes().stream()
            .collect(
                Collectors.toMap(
                    route -> route.call().getFullMethodName(), route -> route, (one, same) -> one));
    try {
      this.server =
          InProcessServerBuilder.forName(name).fallbackHandlerRegistry(this).build().start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every call of a method answers with what a function makes of its first message. */
  public void answer(String method, Function<DynamicMessage, DynamicMessage> answer) {
    script(
        method,
        (messages, call) -> {
          try {
            call.sendHeaders(new Metadata());
            call.sendMessage(answer.apply(messages.getFirst()));
            call.close(Status.OK, new Metadata());
          } catch (StatusRuntimeException e) {
            var trailers = e.getTrailers();
            call.close(e.getStatus(), trailers == null ? new Metadata() : trailers);
          }
        });
  }

  /** Every call of a method answers with a message given as JSON. */
  public void answerJson(String method, String json) {
    answer(method, request -> message(method, json));
  }

  public void fail(String method, StatusRuntimeException failure) {
    answer(
        method,
        request -> {
          throw failure;
        });
  }

  public void script(String method, Script script) {
    scripts.put(find(method).call().getFullMethodName(), script);
  }

  /** An answer of a method, from JSON. */
  public DynamicMessage message(String method, String json) {
    var builder = DynamicMessage.newBuilder(find(method).method().getOutputType());
    try {
      JsonFormat.parser().merge(json, builder);
    } catch (InvalidProtocolBufferException e) {
      throw new IllegalArgumentException(json, e);
    }
    return builder.build();
  }

  public Received last() {
    return received.getLast();
  }

  public int count() {
    return received.size();
  }

  /** Forgets what was received, for long runs. */
  public void forget() {
    received.clear();
  }

  public void reset() {
    received.clear();
    scripts.clear();
  }

  private Route find(String method) {
    return routes.values().stream()
        .filter(route -> route.method().getName().equals(method))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(method));
  }

  @Override
  public @Nullable ServerMethodDefinition<?, ?> lookupMethod(
      String name, @Nullable String authority) {
    var route = routes.get(name);
    if (route == null) {
      return null;
    }
    MethodDescriptor<DynamicMessage, DynamicMessage> method = route.call();
    return ServerMethodDefinition.create(method, handler(name));
  }

  private ServerCallHandler<DynamicMessage, DynamicMessage> handler(String name) {
    return (call, headers) -> {
      List<DynamicMessage> messages = new CopyOnWriteArrayList<>();
      received.add(
          new Received(
              call.getMethodDescriptor().getBareMethodName() + "",
              messages,
              headers,
              Context.current()));
      call.request(Integer.MAX_VALUE);
      return new ServerCall.Listener<>() {
        @Override
        public void onMessage(DynamicMessage message) {
          messages.add(message);
        }

        @Override
        public void onHalfClose() {
          var script = scripts.get(name);
          if (script == null) {
            call.close(Status.UNIMPLEMENTED, new Metadata());
          } else {
            script.play(messages, call);
          }
        }
      };
    };
  }

  @Override
  public void close() {
    server.shutdownNow();
  }
}
