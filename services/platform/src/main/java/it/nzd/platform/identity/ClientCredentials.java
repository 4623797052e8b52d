package it.nzd.platform.identity;

import com.nimbusds.oauth2.sdk.ClientCredentialsGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.token.AccessToken;
import io.micronaut.context.annotation.Requires;
import it.nzd.platform.config.OidcSettings;
import it.nzd.platform.error.PlatformReason;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.time.MachineClock;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The service's own account at the identity provider (client credentials), asked again shortly
 * before its token expires.
 */
@Singleton
@Requires(missingBeans = ServiceTokens.class)
final class ClientCredentials implements ServiceTokens {
  private static final Duration MARGIN = Duration.ofSeconds(30);
  private static final int TIMEOUT_MS = 3_000;

  private final OidcSettings settings;
  private final Discovery discovery;
  private final Clock clock;
  private @Nullable Held held;

  private record Held(String token, Instant until) {}

  ClientCredentials(OidcSettings settings, Discovery discovery, MachineClock machine) {
    this.settings = settings;
    this.discovery = discovery;
    clock = machine.clock();
  }

  @Override
  public synchronized String current() {
    var now = clock.instant();
    if (held == null || held.until().isBefore(now)) {
      var token = ask();
      held = new Held(token.getValue(), now.plusSeconds(token.getLifetime()).minus(MARGIN));
    }
    return held.token();
  }

  private AccessToken ask() {
    try {
      var account =
          new ClientSecretBasic(
              new ClientID(settings.clientId()), new Secret(settings.clientSecret()));
      var request =
          new TokenRequest.Builder(discovery.tokenEndpoint(), account, new ClientCredentialsGrant())
              .build()
              .toHTTPRequest();
      request.setConnectTimeout(TIMEOUT_MS);
      request.setReadTimeout(TIMEOUT_MS);
      var response = TokenResponse.parse(request.send());
      if (response.indicatesSuccess()) {
        return response.toSuccessResponse().getTokens().getAccessToken();
      }
    } catch (IOException | ParseException e) {
      throw ServiceException.of(PlatformReason.NEIGHBOUR_UNAVAILABLE, "service", "keycloak");
    }
    throw ServiceException.of(PlatformReason.NEIGHBOUR_UNAVAILABLE, "service", "keycloak");
  }
}
