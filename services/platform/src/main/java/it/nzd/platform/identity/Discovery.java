package it.nzd.platform.identity;

import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import it.nzd.platform.config.OidcSettings;
import it.nzd.platform.error.PlatformReason;
import it.nzd.platform.error.ServiceException;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Where the identity provider keeps its keys and gives its tokens; read when first needed, again
 * after a failure.
 */
@Singleton
public final class Discovery {
  private static final int TIMEOUT_MS = 3_000;

  private final OidcSettings settings;
  private volatile @Nullable OIDCProviderMetadata metadata;

  Discovery(OidcSettings settings) {
    this.settings = settings;
  }

  /** Address of the signing keys. */
  public URI keys() {
    var configured = settings.jwksUri();
    return configured.isEmpty() ? metadata().getJWKSetURI() : URI.create(configured);
  }

  /** Address that gives tokens. */
  public URI tokenEndpoint() {
    var configured = settings.tokenUri();
    return configured.isEmpty() ? metadata().getTokenEndpointURI() : URI.create(configured);
  }

  private OIDCProviderMetadata metadata() {
    var known = metadata;
    if (known != null) {
      return known;
    }
    try {
      var read =
          OIDCProviderMetadata.resolve(new Issuer(settings.issuer()), TIMEOUT_MS, TIMEOUT_MS);
      metadata = read;
      return read;
    } catch (GeneralException | IOException e) {
      throw ServiceException.of(PlatformReason.NEIGHBOUR_UNAVAILABLE, "service", "keycloak");
    }
  }
}
