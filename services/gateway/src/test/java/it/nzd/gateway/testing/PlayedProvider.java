package it.nzd.gateway.testing;

import it.nzd.gateway.session.IdentityProvider;
import it.nzd.gateway.session.LoginAttempt;
import it.nzd.gateway.session.Profile;
import it.nzd.gateway.session.Profile.Tenant;
import it.nzd.gateway.session.Tokens;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** An identity provider that signs in whoever the code names and rotates its refresh tokens. */
public final class PlayedProvider implements IdentityProvider {

  public final AtomicInteger refreshes = new AtomicInteger();
  public volatile boolean isAway;
  public volatile Duration lifetime = Duration.ofMinutes(5);
  public volatile Duration slowness = Duration.ZERO;

  private final Clock clock;
  private final Set<String> goodRefreshTokens = ConcurrentHashMap.newKeySet();
  private final AtomicInteger made = new AtomicInteger();

  public PlayedProvider(Clock clock) {
    this.clock = clock;
  }

  @Override
  public URI signInAt(LoginAttempt attempt) {
    checkThere();
    return URI.create("http://provider.invalid/auth?state=" + attempt.state());
  }

  @Override
  public SignedIn redeem(String code, LoginAttempt attempt) {
    checkThere();
    if (code.equals("bad")) {
      throw new DeniedException("no");
    }
    var profile =
        new Profile(
            "sub-" + code,
            code,
            "Name of " + code,
            attempt.language(),
            List.of(new Tenant("prato", List.of("firm"))));
    return new SignedIn(profile, "sid-" + code, make());
  }

  @Override
  public Tokens refresh(Tokens tokens) {
    checkThere();
    refreshes.incrementAndGet();
    if (!goodRefreshTokens.remove(tokens.refresh())) {
      throw new DeniedException("invalid_grant");
    }
    try {
      Thread.sleep(slowness.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return make();
  }

  @Override
  public URI signOutAt(Tokens tokens) {
    checkThere();
    return URI.create("http://provider.invalid/logout?id_token_hint=" + tokens.id());
  }

  @Override
  public LoggedOut loggedOut(String logoutToken) {
    if (logoutToken.startsWith("sid-")) {
      return new LoggedOut(Optional.of(logoutToken), Optional.empty());
    }
    if (logoutToken.startsWith("sub-")) {
      return new LoggedOut(Optional.empty(), Optional.of(logoutToken));
    }
    throw new DeniedException("no");
  }

  @Override
  public boolean isThere() {
    return !isAway;
  }

  /** No refresh token is good any more. */
  public void forgetEverybody() {
    goodRefreshTokens.clear();
  }

  private Tokens make() {
    var number = made.incrementAndGet();
    goodRefreshTokens.add("refresh-" + number);
    return new Tokens(
        "access-" + number, "refresh-" + number, "id-" + number, clock.instant().plus(lifetime));
  }

  private void checkThere() {
    if (isAway) {
      throw new AwayException(new IOException("away"));
    }
  }
}
