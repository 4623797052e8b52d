package it.nzd.platform.telemetry;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;

/** The identity provider's signing keys are known, from it or from before it went away. */
@Singleton
@Requires(beans = JWKSource.class)
final class IdentityDependency implements Dependency {
  private final JWKSource<SecurityContext> keys;
  private final JWKSelector any = new JWKSelector(new JWKMatcher.Builder().build());

  IdentityDependency(JWKSource<SecurityContext> keys) {
    this.keys = keys;
  }

  @Override
  public String name() {
    return "identity-provider";
  }

  @Override
  public boolean isVital() {
    return true;
  }

  @Override
  public boolean isThere() {
    try {
      return !keys.get(any, null).isEmpty();
    } catch (KeySourceException e) {
      return false;
    }
  }
}
