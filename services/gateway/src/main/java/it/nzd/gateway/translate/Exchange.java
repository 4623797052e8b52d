package it.nzd.gateway.translate;

import it.nzd.gateway.http.Visit;
import it.nzd.gateway.routes.RequestPath;
import it.nzd.gateway.routes.Route;
import it.nzd.gateway.session.Caller;
import java.util.Optional;

/** A request that found its route and its caller. */
public record Exchange(Route route, RequestPath path, Visit visit, Caller caller) {

  /** What travels with the call. */
  public CallContext context() {
    return new CallContext(caller.token(), visit.trace());
  }

  /** What the request message is made of. */
  public RequestReader.Parts parts(Optional<String> body) {
    return new RequestReader.Parts(
        path,
        visit.query(),
        body,
        visit.header("If-Match"),
        visit.changesSomething() ? visit.header("Idempotency-Key") : Optional.empty());
  }
}
