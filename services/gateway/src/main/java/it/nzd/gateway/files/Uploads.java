package it.nzd.gateway.files;

import it.nzd.gateway.http.GatewayReason;
import it.nzd.gateway.http.RefusedException;
import it.nzd.gateway.http.Reply;
import it.nzd.gateway.limits.RequestLimits;
import it.nzd.gateway.translate.Calls;
import it.nzd.gateway.translate.Exchange;
import it.nzd.gateway.translate.JsonOutput;
import it.nzd.gateway.translate.RequestReader;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Content streamed into a service, as it comes from the browser and no faster than the service
 * takes it.
 */
public final class Uploads {

  private final RequestReader reader;
  private final JsonOutput output;
  private final Calls calls;
  private final Duration deadline;

  public Uploads(RequestReader reader, JsonOutput output, Calls calls, Duration deadline) {
    this.reader = reader;
    this.output = output;
    this.calls = calls;
    this.deadline = deadline;
  }

  /** The body is the content; every other field comes from path and query. */
  public CompletableFuture<Reply> answer(Exchange exchange) {
    var visit = exchange.visit();
    if (visit.length().orElse(0) > RequestLimits.MAX_UPLOAD) {
      throw new RefusedException(GatewayReason.BODY_TOO_LARGE);
    }
    var first = reader.read(exchange.route(), exchange.parts(Optional.empty()));
    var upload = new ContentUpload(exchange.route(), calls.prepare(exchange.route(), deadline));
    visit.whenGone(upload::cancel);
    return upload
        .start(first, exchange.context(), visit.pieces())
        .thenApply(message -> Reply.json(200, output.message(message)));
  }
}
