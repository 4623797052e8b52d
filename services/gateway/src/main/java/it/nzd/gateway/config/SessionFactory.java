package it.nzd.gateway.config;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import it.nzd.gateway.limits.RateLimits;
import it.nzd.gateway.session.BrowserCallers;
import it.nzd.gateway.session.Cookies;
import it.nzd.gateway.session.IdentityProvider;
import it.nzd.gateway.session.MongoSessions;
import it.nzd.gateway.session.Notices;
import it.nzd.gateway.session.OidcProvider;
import it.nzd.gateway.session.Seal;
import it.nzd.gateway.session.SessionRoom;
import it.nzd.gateway.session.SessionStore;
import it.nzd.gateway.session.Sessions;
import it.nzd.gateway.session.SignIn;
import it.nzd.gateway.session.TokenSeal;
import jakarta.inject.Singleton;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sessions and the identity provider. */
@Factory
final class SessionFactory {

  private static final Logger log = LoggerFactory.getLogger(SessionFactory.class);
  private static final int STORE_PATIENCE_MS = 3_000;
  private static final long SWEEP_MINUTES = 10;

  @Singleton
  @Bean(preDestroy = "close")
  MongoClient store(StoreSettings settings) {
    return MongoClients.create(
        MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(settings.uri()))
            .applyToClusterSettings(
                cluster -> cluster.serverSelectionTimeout(STORE_PATIENCE_MS, TimeUnit.MILLISECONDS))
            .build());
  }

  @Singleton
  Seal seal(GatewaySettings settings, SecureRandom random) {
    if (!settings.sessionKey().isEmpty()) {
      return new Seal(settings.sessionKey(), random);
    }
    log.warn("No session key is set (nzd.gateway.session-key): sessions end with this process");
    var bytes = new byte[32];
    random.nextBytes(bytes);
    return new Seal(Base64.getEncoder().encodeToString(bytes), random);
  }

  @Singleton
  SessionStore sessionStore(MongoClient client, StoreSettings settings, Seal seal) {
    return new MongoSessions(client.getDatabase(settings.database()), new TokenSeal(seal));
  }

  @Singleton
  @Requires(missingBeans = IdentityProvider.class)
  IdentityProvider provider(ProviderSettings settings, GatewaySettings gateway, Clock clock) {
    var discovery =
        settings.discoveryUri().isEmpty()
            ? settings.issuer() + "/.well-known/openid-configuration"
            : settings.discoveryUri();
    var registration =
        new OidcProvider.Registration(
            settings.issuer(),
            URI.create(discovery),
            settings.clientId(),
            settings.clientSecret(),
            gateway.publicUrl());
    return new OidcProvider(registration, clock);
  }

  @Singleton
  Sessions sessions(
      SessionStore store,
      IdentityProvider provider,
      SessionSettings settings,
      Clock clock,
      @Blocking ExecutorService blocking,
      @Timer ScheduledExecutorService timer) {
    var lifetimes = new Sessions.Lifetimes(settings.idle(), settings.absolute(), settings.cached());
    var sessions = new Sessions(store, provider, lifetimes, clock, blocking);
    timer.scheduleWithFixedDelay(
        () -> blocking.execute(() -> sweep(sessions)), 0, SWEEP_MINUTES, TimeUnit.MINUTES);
    return sessions;
  }

  private static void sweep(Sessions sessions) {
    try {
      sessions.sweep();
    } catch (MongoException e) {
      log.warn("Expired sessions could not be cleared away: {}", e.getMessage());
    }
  }

  @Singleton
  BrowserCallers callers(Sessions sessions, Seal seal, RateLimits rates) {
    return new BrowserCallers(sessions, seal, rates);
  }

  @Singleton
  SignIn signIn(
      IdentityProvider provider,
      Sessions sessions,
      Seal seal,
      SessionSettings settings,
      Clock clock) {
    return new SignIn(
        provider, sessions, seal, new Cookies(), new Notices(), settings.absolute(), clock);
  }

  @Singleton
  SessionRoom sessionRoom(
      SignIn signIn,
      Sessions sessions,
      IdentityProvider provider,
      BrowserCallers callers,
      @Blocking ExecutorService blocking) {
    return new SessionRoom(signIn, sessions, provider, callers, new Cookies(), blocking);
  }
}
