package it.nzd.platform.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import it.nzd.platform.config.OidcSettings;
import it.nzd.platform.error.PlatformReason;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.time.MachineClock;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Set;

/**
 * Verifies an access token: signature, issuer, audience, expiry. The outcome of a token is kept
 * until it expires, so that a signature is checked once.
 */
@Singleton
public final class TokenVerifier {
  private static final int MOST_TOKENS = 10_000;
  private static final int MOST_TOKEN_LENGTH = 16_384;
  private static final String SERVICE_PREFIX = "nzd-";

  private final DefaultJWTProcessor<SecurityContext> processor;
  private final Cache<String, Verified> verified =
      Caffeine.newBuilder().maximumSize(MOST_TOKENS).build();
  private final Clock clock;

  private record Verified(Actor actor, Instant expiresAt) {}

  @Inject
  TokenVerifier(OidcSettings settings, JWKSource<SecurityContext> keys, MachineClock machine) {
    this(settings, keys, machine.clock());
  }

  public TokenVerifier(OidcSettings settings, JWKSource<SecurityContext> keys, Clock clock) {
    this.clock = clock;
    processor = new DefaultJWTProcessor<>();
    processor.setJWSTypeVerifier(
        new DefaultJOSEObjectTypeVerifier<>(
            JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null));
    processor.setJWSKeySelector(
        new JWSVerificationKeySelector<>(
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.ES256, JWSAlgorithm.PS256), keys));
    var claims =
        new DefaultJWTClaimsVerifier<>(
            settings.audience(),
            new JWTClaimsSet.Builder().issuer(settings.issuer()).build(),
            Set.of("sub", "exp", "iat")) {
          @Override
          protected Date currentTime() {
            return Date.from(clock.instant());
          }
        };
    claims.setMaxClockSkew(30);
    processor.setJWTClaimsSetVerifier(claims);
  }

  /**
   * Who the token speaks for.
   *
   * @throws ServiceException TOKEN_INVALID with the problem in words
   */
  public Actor verify(String token) {
    var known = verified.getIfPresent(token);
    if (known != null && known.expiresAt().isAfter(clock.instant())) {
      return known.actor();
    }
    if (token.length() > MOST_TOKEN_LENGTH) {
      throw invalid("it is too long");
    }
    var claims = process(token);
    var actor = actorOf(claims);
    verified.put(token, new Verified(actor, claims.getExpirationTime().toInstant()));
    return actor;
  }

  private JWTClaimsSet process(String token) {
    try {
      return processor.process(token, null);
    } catch (KeySourceException e) {
      throw ServiceException.of(PlatformReason.NEIGHBOUR_UNAVAILABLE, "service", "keycloak");
    } catch (BadJOSEException e) {
      throw invalid(String.valueOf(e.getMessage()));
    } catch (ParseException | com.nimbusds.jose.JOSEException e) {
      throw invalid("it cannot be read");
    }
  }

  private static Actor actorOf(JWTClaimsSet claims) {
    var client = String.valueOf(claims.getClaim("azp"));
    if (isServiceAccount(claims, client)) {
      return Actor.service(client.substring(SERVICE_PREFIX.length()));
    }
    return new Actor(
        claims.getSubject(),
        Actor.Kind.PERSON,
        OrganizationClaim.roles(claims.getClaim("organization")));
  }

  /**
   * A token of client credentials says which client asked for it and belongs to no sign-in: it has
   * neither a session nor organizations. A person's token always has a session.
   */
  private static boolean isServiceAccount(JWTClaimsSet claims, String client) {
    return client.startsWith(SERVICE_PREFIX)
        && client.equals(claims.getClaim("client_id"))
        && claims.getClaim("sid") == null
        && claims.getClaim("organization") == null;
  }

  private static ServiceException invalid(String problem) {
    return ServiceException.of(PlatformReason.TOKEN_INVALID, "problem", problem);
  }
}
