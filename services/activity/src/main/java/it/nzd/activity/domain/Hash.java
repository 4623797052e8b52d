package it.nzd.activity.domain;

import it.nzd.platform.id.Ids;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * A SHA-256 hash.
 *
 * @param hex 64 lowercase hexadecimal digits
 */
public record Hash(String hex) {
  /** What the first entry of a chain follows. */
  public static final Hash ZERO = new Hash("0".repeat(64));

  private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

  /** A hash that cannot be read is equal to no computed one. */
  public boolean isWellFormed() {
    return FORM.matcher(hex).matches();
  }

  /** SHA-256 over this hash's 32 bytes and then the content. */
  public Hash followedBy(byte[] content) {
    var digest = Ids.sha256();
    digest.update(isWellFormed() ? HexFormat.of().parseHex(hex) : new byte[0]);
    return new Hash(HexFormat.of().formatHex(digest.digest(content)));
  }
}
