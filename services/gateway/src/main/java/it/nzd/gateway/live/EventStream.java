package it.nzd.gateway.live;

import com.google.protobuf.DynamicMessage;
import io.grpc.ClientCall;
import io.grpc.Metadata;
import io.grpc.Status;
import it.nzd.gateway.http.RefusedException;
import it.nzd.gateway.live.EventStreams.Tools;
import it.nzd.gateway.session.Caller;
import it.nzd.gateway.translate.CallContext;
import it.nzd.gateway.translate.Calls;
import it.nzd.gateway.translate.Exchange;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/**
 * One browser's stream. It hangs on the session: shortly before the token it was opened with ends,
 * a second call with a fresh token takes over (what both bring is sent once), and when there is no
 * session any more the stream ends.
 */
final class EventStream {

  private static final byte[] HEARTBEAT = bytes(": still here\n\n");
  private static final byte[] GREETING = bytes("retry: 2000\n: open\n\n");

  private final Exchange exchange;
  private final DynamicMessage request;
  private final Tools tools;
  private final Sinks.Many<byte[]> sink = Sinks.many().unicast().onBackpressureBuffer();
  private final CompletableFuture<Boolean> settled = new CompletableFuture<>();
  private final AtomicInteger last = new AtomicInteger();
  private Caller.@Nullable Person person;
  private @Nullable ClientCall<DynamicMessage, DynamicMessage> current;
  private @Nullable ScheduledFuture<?> heartbeat;
  private @Nullable ScheduledFuture<?> watch;
  private final AtomicInteger open;
  private boolean isOpen;
  private boolean isClosed;

  EventStream(Exchange exchange, DynamicMessage request, Tools tools, AtomicInteger open) {
    this.open = open;
    this.exchange = exchange;
    this.request = request;
    this.tools = tools;
    this.person = EventStreams.person(exchange.caller()).orElse(null);
    var after = exchange.route().input().findFieldByName(EventStreams.AFTER);
    if (after != null) {
      last.set((Integer) request.getField(after));
    }
  }

  /** Done once the stream stands; fails with the refusal if the service says no. */
  CompletableFuture<Boolean> open() {
    connect(exchange.context());
    var rhythm = tools.rhythm();
    tools
        .timer()
        .schedule(() -> settled.complete(true), rhythm.settle().toMillis(), TimeUnit.MILLISECONDS);
    return settled.thenApply(
        stands -> {
          start();
          return stands;
        });
  }

  Flux<byte[]> events() {
    return sink.asFlux().doOnCancel(this::close);
  }

  private synchronized void start() {
    if (isClosed) {
      return;
    }
    isOpen = true;
    open.incrementAndGet();
    emit(GREETING);
    var beat = tools.rhythm().heartbeat().toMillis();
    heartbeat =
        tools.timer().scheduleAtFixedRate(() -> emit(HEARTBEAT), beat, beat, TimeUnit.MILLISECONDS);
    if (person != null) {
      var look = tools.rhythm().watch().toMillis();
      watch = tools.timer().scheduleWithFixedDelay(this::look, look, look, TimeUnit.MILLISECONDS);
    }
  }

  private void look() {
    var known = person;
    if (known == null) {
      return;
    }
    tools
        .callers()
        .renew(known)
        .whenComplete(
            (fresh, failure) -> {
              if (failure != null) {
                end("session-ended");
              } else if (!fresh.accessToken().equals(known.accessToken())) {
                takeOver(fresh);
              } else if (tools.clock().instant().isAfter(known.tokenExpiresAt())) {
                end("token-expired");
              }
            });
  }

  private void takeOver(Caller.Person fresh) {
    var before = current;
    person = fresh;
    connect(new CallContext(fresh.token(), exchange.visit().trace()));
    if (before != null) {
      tools.timer().schedule(() -> before.cancel("Taken over", null), 1, TimeUnit.SECONDS);
    }
  }

  private synchronized void connect(CallContext context) {
    if (isClosed) {
      return;
    }
    var call = tools.calls().prepareEndless(exchange.route());
    current = call;
    call.start(new Listener(call), context.headers());
    call.request(1);
    call.sendMessage(resumed());
    call.halfClose();
  }

  private DynamicMessage resumed() {
    var after = exchange.route().input().findFieldByName(EventStreams.AFTER);
    return after == null ? request : request.toBuilder().setField(after, last.get()).build();
  }

  private synchronized void emit(byte[] bytes) {
    if (!isClosed) {
      sink.tryEmitNext(bytes);
    }
  }

  private void end(String why) {
    emit(bytes("event: end\ndata: {\"reason\":\"" + why + "\"}\n\n"));
    close();
  }

  /** Ends the stream and the call behind it. */
  synchronized void close() {
    if (isClosed) {
      return;
    }
    isClosed = true;
    if (isOpen) {
      open.decrementAndGet();
    }
    sink.tryEmitComplete();
    if (heartbeat != null) {
      heartbeat.cancel(false);
    }
    if (watch != null) {
      watch.cancel(false);
    }
    if (current != null) {
      current.cancel("The stream ended", null);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private final class Listener extends ClientCall.Listener<DynamicMessage> {
    private final ClientCall<DynamicMessage, DynamicMessage> call;

    private Listener(ClientCall<DynamicMessage, DynamicMessage> call) {
      this.call = call;
    }

    @Override
    public void onMessage(DynamicMessage message) {
      settled.complete(true);
      var field = message.getDescriptorForType().findFieldByName(EventStreams.SEQUENCE);
      var id = "";
      if (field != null) {
        var sequence = (Integer) message.getField(field);
        if (last.getAndAccumulate(sequence, Math::max) >= sequence) {
          call.request(1);
          return;
        }
        id = "id: " + sequence + "\n";
      }
      var json = new String(tools.output().message(message), StandardCharsets.UTF_8);
      emit(bytes(id + "data: " + json + "\n\n"));
      call.request(1);
    }

    @Override
    public void onClose(Status status, Metadata trailers) {
      var refused =
          Calls.refused(status.isOk() ? Status.UNAVAILABLE : status, trailers, exchange.route());
      if (call == current && !settled.completeExceptionally(refused)) {
        end(reason(refused));
      }
    }

    private String reason(RefusedException refused) {
      return refused.problem().reason().replaceAll("[^A-Za-z0-9_]", "");
    }
  }
}
