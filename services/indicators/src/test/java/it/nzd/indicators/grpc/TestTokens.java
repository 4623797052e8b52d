package it.nzd.indicators.grpc;

import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import it.nzd.platform.identity.ServiceTokens;
import jakarta.inject.Singleton;

/** This service's own account, as a test gives it. */
@Primary
@Singleton
@Requires(property = "nzd.test.service-token")
final class TestTokens implements ServiceTokens {
  private final String token;

  TestTokens(@Value("${nzd.test.service-token}") String token) {
    this.token = token;
  }

  @Override
  public String current() {
    return token;
  }
}
