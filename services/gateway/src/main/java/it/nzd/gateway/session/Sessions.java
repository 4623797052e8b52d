package it.nzd.gateway.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import it.nzd.gateway.http.GatewayReason;
import it.nzd.gateway.http.RefusedException;
import it.nzd.gateway.session.IdentityProvider.AwayException;
import it.nzd.gateway.session.IdentityProvider.DeniedException;
import it.nzd.gateway.session.IdentityProvider.SignedIn;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;

/**
 * The life of sessions: begun at sign-in, looked at on every request, given new tokens before the
 * old ones end, ended by logout, by the provider or by time.
 */
public final class Sessions {

  /**
   * How long things last.
   *
   * @param idle a session ends when it was not used for so long
   * @param absolute a session ends after so long, used or not
   * @param cached how long this replica may not notice that another ended a session
   */
  public record Lifetimes(Duration idle, Duration absolute, Duration cached) {}

  private static final Duration MARGIN = Duration.ofSeconds(30);
  private static final Duration LEASE = Duration.ofSeconds(10);
  private static final Duration TOUCH_EVERY = Duration.ofSeconds(30);
  private static final Duration PATIENCE = Duration.ofSeconds(12);
  private static final long POLL_MS = 40;

  private final SessionStore store;
  private final IdentityProvider provider;
  private final Lifetimes lifetimes;
  private final Clock clock;
  private final Executor blocking;
  private final Cache<String, Session> recent;
  private final Map<String, CompletableFuture<Session>> renewing = new ConcurrentHashMap<>();

  public Sessions(
      SessionStore store,
      IdentityProvider provider,
      Lifetimes lifetimes,
      Clock clock,
      Executor blocking) {
    this.store = store;
    this.provider = provider;
    this.lifetimes = lifetimes;
    this.clock = clock;
    this.blocking = blocking;
    this.recent =
        Caffeine.newBuilder().maximumSize(20_000).expireAfterWrite(lifetimes.cached()).build();
  }

  /** Begins a session under the hash of the id that the browser gets. May block. */
  public Session begin(String id, SignedIn signedIn) {
    var now = clock.instant();
    var session =
        new Session(
            id,
            signedIn.providerSession(),
            signedIn.profile(),
            signedIn.tokens(),
            now,
            now.plus(lifetimes.absolute()),
            0,
            Optional.empty());
    store.add(session);
    return session;
  }

  /**
   * A session that lives, with a token that is good for a while; empty if there is none. Completes
   * at once for a session that was looked at a moment ago.
   */
  public CompletableFuture<Optional<Session>> find(String id, boolean isUse) {
    var known = recent.getIfPresent(id);
    if (known != null && isAlive(known) && isFresh(known) && !(isUse && isDue(known))) {
      return CompletableFuture.completedFuture(Optional.of(known));
    }
    return CompletableFuture.supplyAsync(() -> load(id, isUse), blocking)
        .thenCompose(
            session ->
                session.isEmpty() || isFresh(session.get())
                    ? CompletableFuture.completedFuture(session)
                    : renew(session.get()).thenApply(Optional::of))
        .handle(
            (session, failure) -> {
              if (failure == null) {
                session.ifPresent(live -> recent.put(id, live));
                return session;
              }
              return ended(failure);
            });
  }

  /** Ends a session; this replica knows at once. May block. */
  public void end(String id) {
    store.end(id);
    recent.invalidate(id);
  }

  /** Ends the sessions the provider says are over. May block. */
  public long end(IdentityProvider.LoggedOut loggedOut) {
    var ended =
        loggedOut
            .providerSession()
            .map(store::endOfProviderSession)
            .orElseGet(() -> loggedOut.subject().map(store::endOfPerson).orElse(0L));
    recent.invalidateAll();
    return ended;
  }

  /** Clears away what has expired. May block. */
  public void sweep() {
    var now = clock.instant();
    store.sweep(now.minus(lifetimes.idle()), now);
  }

  /** When a session ends if nobody uses it any more. */
  public Instant expiresAt(Session session) {
    var idle = clock.instant().plus(lifetimes.idle());
    return idle.isBefore(session.expiresAt()) ? idle : session.expiresAt();
  }

  private Optional<Session> load(String id, boolean isUse) {
    var session = store.find(id).filter(this::isAlive);
    var now = clock.instant();
    if (isUse && session.isPresent() && isDue(session.get())) {
      store.touch(id, now);
      return session.map(used -> used.seenAt(now));
    }
    return session;
  }

  /** True if it is time to note again that the session is used. */
  private boolean isDue(Session session) {
    return session.lastSeenAt().plus(TOUCH_EVERY).isBefore(clock.instant());
  }

  private boolean isAlive(Session session) {
    var now = clock.instant();
    return now.isBefore(session.expiresAt())
        && now.isBefore(session.lastSeenAt().plus(lifetimes.idle()));
  }

  private boolean isFresh(Session session) {
    return clock.instant().plus(MARGIN).isBefore(session.tokens().accessExpiresAt());
  }

  private boolean isUsable(Session session) {
    return clock.instant().isBefore(session.tokens().accessExpiresAt());
  }

  /** One renewal of a session at a time in this replica; the lease keeps the other replicas out. */
  private CompletableFuture<Session> renew(Session session) {
    var id = session.id();
    return renewing.computeIfAbsent(
        id,
        unused ->
            CompletableFuture.supplyAsync(() -> renewNow(session), blocking)
                .whenComplete((done, failure) -> renewing.remove(id)));
  }

  private Session renewNow(Session stale) {
    var session = stale;
    var until = clock.instant().plus(PATIENCE);
    while (clock.instant().isBefore(until)) {
      var now = clock.instant();
      if (store.lease(session.id(), session.version(), now, now.plus(LEASE))) {
        return renewLeased(session);
      }
      if (isUsable(session)) {
        return session;
      }
      pause();
      session = store.find(session.id()).filter(this::isAlive).orElseThrow(Sessions::over);
      if (isFresh(session)) {
        return session;
      }
    }
    throw new RefusedException(GatewayReason.SIGN_ON_UNAVAILABLE);
  }

  private Session renewLeased(Session session) {
    try {
      var tokens = provider.refresh(session.tokens());
      if (!store.renew(session.id(), session.version(), tokens)) {
        throw over();
      }
      return session.with(tokens);
    } catch (DeniedException e) {
      end(session.id());
      throw over();
    } catch (AwayException e) {
      store.release(session.id(), session.version());
      if (isUsable(session)) {
        return session;
      }
      throw new RefusedException(GatewayReason.SIGN_ON_UNAVAILABLE);
    }
  }

  private static Optional<Session> ended(Throwable failure) {
    var cause = failure.getCause() == null ? failure : failure.getCause();
    if (cause instanceof RefusedException refused) {
      if (refused.problem().reason().equals(GatewayReason.SESSION_ENDED.name())) {
        return Optional.empty();
      }
      throw refused;
    }
    throw new RefusedException(GatewayReason.SESSIONS_UNAVAILABLE);
  }

  private static RefusedException over() {
    return new RefusedException(GatewayReason.SESSION_ENDED);
  }

  private static void pause() {
    try {
      Thread.sleep(POLL_MS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RefusedException(GatewayReason.SIGN_ON_UNAVAILABLE);
    }
  }
}
