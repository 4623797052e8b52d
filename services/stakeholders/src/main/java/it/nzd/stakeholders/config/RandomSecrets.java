package it.nzd.stakeholders.config;

import it.nzd.stakeholders.application.SecretSource;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Base64;

/** Secrets from the machine's own source of randomness. */
@Singleton
final class RandomSecrets implements SecretSource {
  /** Without characters that look alike. */
  private static final String READABLE = "abcdefghjkmnpqrstuvwxyz23456789";

  private static final int LINK_BYTES = 32;
  private static final int GROUPS = 4;
  private static final int GROUP_LENGTH = 5;

  private final SecureRandom random = new SecureRandom();

  @Override
  public String link() {
    var bytes = new byte[LINK_BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  @Override
  public String password() {
    var out = new StringBuilder();
    for (int group = 0; group < GROUPS; group++) {
      if (group > 0) {
        out.append('-');
      }
      for (int i = 0; i < GROUP_LENGTH; i++) {
        out.append(READABLE.charAt(random.nextInt(READABLE.length())));
      }
    }
    return out.toString();
  }
}
