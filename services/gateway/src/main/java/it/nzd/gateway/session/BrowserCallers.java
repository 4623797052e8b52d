package it.nzd.gateway.session;

import it.nzd.gateway.http.GatewayReason;
import it.nzd.gateway.http.RefusedException;
import it.nzd.gateway.http.Visit;
import it.nzd.gateway.limits.RateLimits;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * A bearer token speaks for another system, the session cookie for a person, neither for nobody.
 */
public final class BrowserCallers implements Callers {

  /** The cookie that holds a session's id. */
  public static final String COOKIE = "__Host-nzd";

  static final String CSRF_HEADER = "X-CSRF-Token";

  private static final String BEARER = "Bearer ";
  private static final Caller ANONYMOUS = new Caller.Anonymous();
  private static final int RATE_KEY = 43;

  private final Sessions sessions;
  private final Seal seal;
  private final RateLimits rates;

  public BrowserCallers(Sessions sessions, Seal seal, RateLimits rates) {
    this.sessions = sessions;
    this.seal = seal;
    this.rates = rates;
  }

  @Override
  public CompletableFuture<Caller> identify(Visit visit) {
    var authorization = visit.header("Authorization");
    if (authorization.isPresent()
        && authorization.get().regionMatches(true, 0, BEARER, 0, BEARER.length())) {
      var token = authorization.get().substring(BEARER.length()).trim();
      rates.takeForPerson(token.substring(Math.max(0, token.length() - RATE_KEY)));
      return CompletableFuture.completedFuture(new Caller.Bearer(token));
    }
    var cookie = visit.cookie(COOKIE);
    if (cookie.isEmpty()) {
      return CompletableFuture.completedFuture(ANONYMOUS);
    }
    return sessions
        .find(Seal.hash(cookie.get()), true)
        .thenApply(session -> caller(visit, cookie.get(), session));
  }

  @Override
  public CompletableFuture<Caller.Person> renew(Caller.Person person) {
    return sessions
        .find(person.sessionId(), false)
        .thenApply(
            session ->
                session
                    .map(BrowserCallers::person)
                    .orElseThrow(() -> new RefusedException(GatewayReason.SESSION_ENDED)));
  }

  /** The token that a session's changes must carry. */
  String csrfToken(String cookie) {
    return seal.bound(cookie);
  }

  /** Refuses a change without the token of its session. */
  void checkCsrf(Visit visit, String cookie) {
    var given = visit.header(CSRF_HEADER).orElse("");
    if (!Seal.same(given, csrfToken(cookie))) {
      throw new RefusedException(GatewayReason.CSRF_TOKEN_INVALID);
    }
  }

  private Caller caller(Visit visit, String cookie, Optional<Session> session) {
    if (session.isEmpty()) {
      if (visit.changesSomething()) {
        throw new RefusedException(GatewayReason.SESSION_ENDED);
      }
      return ANONYMOUS;
    }
    if (visit.changesSomething()) {
      checkCsrf(visit, cookie);
    }
    rates.takeForPerson(session.get().profile().subject());
    return person(session.get());
  }

  private static Caller.Person person(Session session) {
    return new Caller.Person(
        session.id(),
        session.profile().subject(),
        session.tokens().access(),
        session.tokens().accessExpiresAt());
  }
}
