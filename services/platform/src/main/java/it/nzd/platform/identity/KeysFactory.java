package it.nzd.platform.identity;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.exceptions.ConfigurationException;
import it.nzd.platform.config.OidcSettings;
import jakarta.inject.Singleton;
import java.net.MalformedURLException;
import java.text.ParseException;
import org.jspecify.annotations.Nullable;

/**
 * The identity provider's signing keys: cached, asked again at most every half minute for an
 * unknown key, and still served for four hours while the provider is away.
 */
@Factory
final class KeysFactory {
  private static final long OUTAGE_MS = 4 * 60 * 60 * 1000L;

  @Singleton
  JWKSource<SecurityContext> keys(OidcSettings settings, Discovery discovery) {
    if (!settings.jwks().isEmpty()) {
      try {
        return new ImmutableJWKSet<>(JWKSet.parse(settings.jwks()));
      } catch (ParseException e) {
        throw new ConfigurationException("nzd.oidc.jwks is not a key set", e);
      }
    }
    return new LazyKeys(discovery);
  }

  /**
   * The provider's address is read when the first token comes, so that a service starts while the
   * provider is away.
   */
  private static final class LazyKeys implements JWKSource<SecurityContext> {
    private final Discovery discovery;
    private volatile @Nullable JWKSource<SecurityContext> source;

    LazyKeys(Discovery discovery) {
      this.discovery = discovery;
    }

    @Override
    public java.util.List<com.nimbusds.jose.jwk.JWK> get(
        com.nimbusds.jose.jwk.JWKSelector selector, @Nullable SecurityContext context)
        throws KeySourceException {
      var known = source;
      if (known == null) {
        known = open();
        source = known;
      }
      return known.get(selector, context);
    }

    private JWKSource<SecurityContext> open() throws KeySourceException {
      try {
        return JWKSourceBuilder.create(discovery.keys().toURL())
            .cache(true)
            .rateLimited(30_000)
            .retrying(true)
            .outageTolerant(OUTAGE_MS)
            .build();
      } catch (MalformedURLException e) {
        throw new KeySourceException("The address of the signing keys is not valid", e);
      }
    }
  }
}
