package it.nzd.gateway.session;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/**
 * A sign-in under way. The browser carries it, sealed, in a short-lived cookie, so that only the
 * browser that began it can end it and any replica can.
 *
 * @param state comes back with the code
 * @param nonce comes back in the id token
 * @param verifier proves to the provider who asked for the code
 * @param returnTo the page to go on with
 * @param language language of the pages
 * @param expiresAt when it is too late
 */
public record LoginAttempt(
    String state,
    String nonce,
    String verifier,
    String returnTo,
    String language,
    Instant expiresAt) {

  private static final String PURPOSE = "login";
  private static final int PARTS = 6;

  String sealed(Seal seal) {
    var plain =
        String.join(
            "\n",
            state,
            nonce,
            verifier,
            returnTo,
            language,
            Long.toString(expiresAt.toEpochMilli()));
    return Seal.encode(seal.seal(plain.getBytes(StandardCharsets.UTF_8), PURPOSE));
  }

  static Optional<LoginAttempt> open(Seal seal, String sealed, Instant now) {
    byte[] bytes;
    try {
      bytes = Base64.getUrlDecoder().decode(sealed);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
    return seal.open(bytes, PURPOSE)
        .map(plain -> new String(plain, StandardCharsets.UTF_8).split("\n", -1))
        .filter(parts -> parts.length == PARTS)
        .map(
            parts ->
                new LoginAttempt(
                    parts[0],
                    parts[1],
                    parts[2],
                    parts[3],
                    parts[4],
                    Instant.ofEpochMilli(Long.parseLong(parts[5]))))
        .filter(attempt -> attempt.expiresAt().isAfter(now));
  }

  /** A local path and nothing else: what else is asked for becomes the front page. */
  static String localPath(String asked) {
    var isLocal =
        asked.length() <= 1000
            && asked.startsWith("/")
            && !asked.startsWith("//")
            && !asked.startsWith("/auth/")
            && !asked.startsWith("/api/")
            && asked.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '\\');
    return isLocal ? asked : "/";
  }
}
