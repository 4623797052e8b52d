package it.nzd.gateway.session;

import it.nzd.gateway.http.GatewayReason;
import it.nzd.gateway.http.Json;
import it.nzd.gateway.http.RefusedException;
import it.nzd.gateway.http.Reply;
import it.nzd.gateway.http.Room;
import it.nzd.gateway.http.Visit;
import it.nzd.gateway.session.IdentityProvider.AwayException;
import it.nzd.gateway.session.IdentityProvider.DeniedException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

/** Signing in and out, and who is signed in. */
public final class SessionRoom implements Room {

  private static final String PREFIX = "/auth/";

  private final SignIn signIn;
  private final Sessions sessions;
  private final IdentityProvider provider;
  private final BrowserCallers callers;
  private final Cookies cookies;
  private final Executor blocking;

  public SessionRoom(
      SignIn signIn,
      Sessions sessions,
      IdentityProvider provider,
      BrowserCallers callers,
      Cookies cookies,
      Executor blocking) {
    this.signIn = signIn;
    this.sessions = sessions;
    this.provider = provider;
    this.callers = callers;
    this.cookies = cookies;
    this.blocking = blocking;
  }

  @Override
  public String name() {
    return "sign-on";
  }

  @Override
  public boolean serves(String path) {
    return path.startsWith(PREFIX);
  }

  @Override
  public CompletionStage<Reply> answer(Visit visit) {
    return switch (visit.path()) {
      case "/auth/login" -> only("GET", visit, () -> later(() -> signIn.begin(visit)));
      case "/auth/callback" -> only("GET", visit, () -> later(() -> signIn.complete(visit)));
      case "/auth/session" -> only("GET", visit, () -> show(visit));
      case "/auth/logout" -> only("POST", visit, () -> signOut(visit));
      case "/auth/backchannel-logout" -> only("POST", visit, () -> backChannel(visit));
      default -> throw new RefusedException(GatewayReason.ROUTE_NOT_FOUND);
    };
  }

  private CompletableFuture<Reply> show(Visit visit) {
    var cookie = visit.cookie(BrowserCallers.COOKIE);
    if (cookie.isEmpty()) {
      return CompletableFuture.completedFuture(
          Reply.json(200, Json.write(Map.of("signedIn", false))));
    }
    return sessions
        .find(Seal.hash(cookie.get()), true)
        .thenApply(
            session ->
                session
                    .map(live -> signedIn(cookie.get(), live))
                    .orElseGet(
                        () ->
                            Reply.json(200, Json.write(Map.of("signedIn", false)))
                                .with("Set-Cookie", cookies.cleared(BrowserCallers.COOKIE))));
  }

  private Reply signedIn(String cookie, Session session) {
    var profile = session.profile();
    var body =
        Map.of(
            "signedIn",
            true,
            "person",
            Map.of(
                "id", profile.subject(),
                "userName", profile.userName(),
                "displayName", profile.displayName()),
            "tenants",
            profile.tenants(),
            "csrfToken",
            callers.csrfToken(cookie),
            "language",
            profile.language(),
            "expiresAt",
            sessions.expiresAt(session).toString());
    return Reply.json(200, Json.write(body));
  }

  private CompletableFuture<Reply> signOut(Visit visit) {
    var cookie =
        visit
            .cookie(BrowserCallers.COOKIE)
            .orElseThrow(() -> new RefusedException(GatewayReason.SESSION_ENDED));
    callers.checkCsrf(visit, cookie);
    var id = Seal.hash(cookie);
    return sessions
        .find(id, false)
        .exceptionally(failure -> Optional.empty())
        .thenApplyAsync(
            session -> {
              sessions.end(id);
              return Reply.json(200, Json.write(Map.of("redirectTo", goodbye(session))))
                  .with("Set-Cookie", cookies.cleared(BrowserCallers.COOKIE));
            },
            blocking);
  }

  private String goodbye(Optional<Session> session) {
    try {
      return session.map(live -> provider.signOutAt(live.tokens()).toString()).orElse("/");
    } catch (AwayException e) {
      return "/";
    }
  }

  private CompletableFuture<Reply> backChannel(Visit visit) {
    return visit
        .body()
        .thenApplyAsync(
            bytes -> {
              try {
                var token = FormBody.parameter(bytes, "logout_token");
                sessions.end(provider.loggedOut(token));
                return Reply.empty(200);
              } catch (DeniedException e) {
                return Reply.json(400, Json.write(Map.of("error", "invalid_request")));
              } catch (AwayException e) {
                throw new RefusedException(GatewayReason.SIGN_ON_UNAVAILABLE);
              }
            },
            blocking);
  }

  private CompletableFuture<Reply> later(java.util.function.Supplier<Reply> work) {
    return CompletableFuture.supplyAsync(work, blocking);
  }

  private static CompletionStage<Reply> only(
      String verb, Visit visit, java.util.function.Supplier<CompletableFuture<Reply>> work) {
    if (!visit.verb().equals(verb)) {
      return CompletableFuture.completedFuture(Reply.wrongVerb(visit, verb));
    }
    return work.get();
  }
}
