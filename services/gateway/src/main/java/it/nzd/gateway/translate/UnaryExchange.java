package it.nzd.gateway.translate;

import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.DynamicMessage;
import it.nzd.common.v1.Body;
import it.nzd.gateway.http.GatewayReason;
import it.nzd.gateway.http.RefusedException;
import it.nzd.gateway.http.Reply;
import it.nzd.gateway.http.Visit;
import it.nzd.gateway.limits.RequestLimits;
import it.nzd.gateway.routes.Percent;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** One message in, one out. */
public final class UnaryExchange {

  private final RequestReader reader;
  private final JsonOutput output;
  private final Calls calls;
  private final Duration deadline;

  public UnaryExchange(RequestReader reader, JsonOutput output, Calls calls, Duration deadline) {
    this.reader = reader;
    this.output = output;
    this.calls = calls;
    this.deadline = deadline;
  }

  /** Calls the method and answers with what it says. */
  public CompletableFuture<Reply> answer(Exchange exchange) {
    return body(exchange).thenCompose(body -> call(exchange, body));
  }

  private CompletableFuture<Reply> call(Exchange exchange, Optional<String> body) {
    var request = reader.read(exchange.route(), exchange.parts(body));
    var answer = calls.unary(exchange.route(), request, exchange.context(), deadline);
    exchange.visit().whenGone(() -> answer.cancel(false));
    return answer.thenApply(message -> reply(exchange, message));
  }

  private Reply reply(Exchange exchange, DynamicMessage message) {
    if (message.getDescriptorForType().getFullName().equals("google.protobuf.Empty")) {
      return Reply.empty(204);
    }
    var etag = JsonOutput.etag(message);
    if (etag.isPresent() && isKnown(exchange.visit(), etag.get())) {
      return Reply.empty(304).with("ETag", etag.get());
    }
    var reply = Reply.json(200, output.message(message));
    return etag.isPresent() ? reply.with("ETag", etag.get()) : reply;
  }

  private static boolean isKnown(Visit visit, String etag) {
    return !visit.changesSomething()
        && visit.header("If-None-Match").filter(etag::equals).isPresent();
  }

  private static CompletableFuture<Optional<String>> body(Exchange exchange) {
    var visit = exchange.visit();
    int most = mostBody(exchange);
    RequestLimits.checkBody(visit, most);
    if (!visit.changesSomething()) {
      return none(visit);
    }
    if (!RequestReader.takesBody(exchange.route())) {
      return none(visit);
    }
    return visit
        .body()
        .thenApply(
            bytes -> {
              RequestLimits.checkBody(bytes, most);
              return text(visit, bytes);
            });
  }

  private static int mostBody(Exchange exchange) {
    var method = exchange.route().method();
    boolean hasFile =
        method.getInputType().getFields().stream()
            .anyMatch(field -> field.getJavaType() == FieldDescriptor.JavaType.BYTE_STRING);
    return hasFile || method.getOptions().getExtension(Body.largeBody)
        ? RequestLimits.MAX_LARGE_BODY
        : RequestLimits.MAX_BODY;
  }

  private static CompletableFuture<Optional<String>> none(Visit visit) {
    if (visit.length().orElse(1) > 0) {
      throw new RefusedException(GatewayReason.BODY_NOT_ALLOWED);
    }
    return CompletableFuture.completedFuture(Optional.empty());
  }

  private static Optional<String> text(Visit visit, byte[] bytes) {
    if (bytes.length == 0) {
      return Optional.empty();
    }
    var type = visit.header("Content-Type").orElse("").toLowerCase(Locale.ROOT);
    if (!type.matches("application/(json|merge-patch\\+json)(\\s*;\\s*charset=\"?utf-8\"?)?\\s*")) {
      throw new RefusedException(GatewayReason.CONTENT_TYPE_REFUSED);
    }
    var text = Percent.utf8(bytes);
    if (text.isEmpty()) {
      throw new RefusedException(GatewayReason.JSON_MALFORMED);
    }
    return text;
  }
}
