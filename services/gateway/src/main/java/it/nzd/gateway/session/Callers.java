package it.nzd.gateway.session;

import it.nzd.gateway.http.Visit;
import java.util.concurrent.CompletableFuture;

/** Finds out who sends a request. */
public interface Callers {

  /**
   * The caller; refuses a change that comes with a session, but without the session's CSRF token.
   */
  CompletableFuture<Caller> identify(Visit visit);

  /**
   * The same person with a token that is good for a while; fails once the session has ended. Does
   * not count as use of the session.
   */
  CompletableFuture<Caller.Person> renew(Caller.Person person);
}
