package it.nzd.gateway.routes;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Strict percent-decoding: whole escapes, valid UTF-8, only printable ASCII outside escapes. */
public final class Percent {

  private Percent() {}

  /** The decoded text; empty if it is malformed. */
  public static Optional<String> decode(String raw, boolean plusIsSpace) {
    var plain = true;
    for (var i = 0; i < raw.length(); i++) {
      var c = raw.charAt(i);
      if (c <= ' ' || c >= 0x7f) {
        return Optional.empty();
      }
      plain &= c != '%' && !(plusIsSpace && c == '+');
    }
    return plain ? Optional.of(raw) : escaped(raw, plusIsSpace);
  }

  private static Optional<String> escaped(String raw, boolean plusIsSpace) {
    var bytes = new ByteArrayOutputStream(raw.length());
    for (var i = 0; i < raw.length(); i++) {
      var c = raw.charAt(i);
      if (c == '%') {
        if (i + 2 >= raw.length()) {
          return Optional.empty();
        }
        var high = Character.digit(raw.charAt(i + 1), 16);
        var low = Character.digit(raw.charAt(i + 2), 16);
        if (high < 0 || low < 0) {
          return Optional.empty();
        }
        bytes.write(high * 16 + low);
        i += 2;
      } else {
        bytes.write(plusIsSpace && c == '+' ? ' ' : c);
      }
    }
    return utf8(bytes.toByteArray());
  }

  /** The text of UTF-8 bytes; empty if they are not valid. */
  public static Optional<String> utf8(byte[] bytes) {
    try {
      // A new decoder reports what is malformed instead of replacing it.
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
