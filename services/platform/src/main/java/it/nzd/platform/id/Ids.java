package it.nzd.platform.id;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.random.RandomGenerator;

/**
 * Identifiers of 26 characters in Crockford's base 32: time-ordered ones, and ones derived from a
 * request.
 */
public final class Ids {
  private static final char[] DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray();

  private final Clock clock;
  private final RandomGenerator random;

  public Ids(Clock clock, RandomGenerator random) {
    this.clock = clock;
    this.random = random;
  }

  /** A new ULID: 48 bits of time in milliseconds, then 80 random ones. */
  public String next() {
    long high = (clock.millis() << 16) | (random.nextLong() & 0xFFFF);
    return encode(high, random.nextLong());
  }

  /**
   * Always the same identifier for the same parts: what makes a repeated create find what it
   * created.
   */
  public static String derived(String... parts) {
    var digest = sha256();
    for (var part : parts) {
      var bytes = part.getBytes(StandardCharsets.UTF_8);
      digest.update(
          new byte[] {
            (byte) (bytes.length >>> 24),
            (byte) (bytes.length >>> 16),
            (byte) (bytes.length >>> 8),
            (byte) bytes.length
          });
      digest.update(bytes);
    }
    var hash = java.nio.ByteBuffer.wrap(digest.digest());
    return encode(hash.getLong(), hash.getLong());
  }

  /** SHA-256, which every Java platform has. */
  public static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String encode(long high, long low) {
    var out = new char[26];
    for (int i = 25; i >= 0; i--) {
      out[i] = DIGITS[(int) (low & 31)];
      low = (low >>> 5) | (high << 59);
      high >>>= 5;
    }
    return new String(out);
  }
}
