package it.nzd.gateway.live;

import com.google.protobuf.DynamicMessage;
import it.nzd.gateway.http.FieldFault;
import it.nzd.gateway.http.RefusedException;
import it.nzd.gateway.http.Reply;
import it.nzd.gateway.session.Caller;
import it.nzd.gateway.session.Callers;
import it.nzd.gateway.translate.Calls;
import it.nzd.gateway.translate.Exchange;
import it.nzd.gateway.translate.JsonOutput;
import it.nzd.gateway.translate.RequestReader;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Server streams as server-sent events. The id of an event is the message's {@code sequence}; a
 * browser that comes back with Last-Event-ID goes on behind it.
 */
public final class EventStreams {

  /**
   * Rhythm of a stream.
   *
   * @param heartbeat how often a sign of life is sent
   * @param watch how often the session is looked at
   * @param settle how long a refusal is waited for before the stream is taken as open
   */
  public record Rhythm(Duration heartbeat, Duration watch, Duration settle) {}

  /** What a stream works with. */
  record Tools(
      Calls calls,
      JsonOutput output,
      Callers callers,
      ScheduledExecutorService timer,
      Clock clock,
      Rhythm rhythm) {}

  static final String SEQUENCE = "sequence";
  static final String AFTER = "after_sequence";

  private final RequestReader reader;
  private final Tools tools;
  private final AtomicInteger open = new AtomicInteger();

  public EventStreams(
      RequestReader reader,
      Calls calls,
      JsonOutput output,
      Callers callers,
      ScheduledExecutorService timer,
      Clock clock,
      Rhythm rhythm) {
    this.reader = reader;
    this.tools = new Tools(calls, output, callers, timer, clock, rhythm);
  }

  /** How many streams stand. */
  public int open() {
    return open.get();
  }

  /** Opens a stream, or tells at once why not. */
  public CompletableFuture<Reply> answer(Exchange exchange) {
    var request = resume(exchange, reader.read(exchange.route(), exchange.parts(Optional.empty())));
    var stream = new EventStream(exchange, request, tools, open);
    exchange.visit().whenGone(stream::close);
    return stream
        .open()
        .thenApply(
            unused ->
                Reply.pieces("text/event-stream", stream.events()).with("X-Accel-Buffering", "no"));
  }

  private static DynamicMessage resume(Exchange exchange, DynamicMessage request) {
    var last = exchange.visit().header("Last-Event-ID");
    var field = exchange.route().input().findFieldByName(AFTER);
    if (last.isEmpty() || last.get().isEmpty() || field == null) {
      return request;
    }
    if (!last.get().matches("[0-9]{1,9}")) {
      throw RefusedException.field("Last-Event-ID", FieldFault.VALUE_INVALID, "Must be a number.");
    }
    return request.toBuilder().setField(field, Integer.parseInt(last.get())).build();
  }

  /** True if the stream hangs on a session. */
  static Optional<Caller.Person> person(Caller caller) {
    return caller instanceof Caller.Person person ? Optional.of(person) : Optional.empty();
  }
}
