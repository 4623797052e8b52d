package it.nzd.consultations.domain;

import it.nzd.platform.id.Ids;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/** Lines that are the same wherever they are written, and their fingerprint. */
final class CanonicalText {
  private CanonicalText() {}

  /** A text on one line: backslash, line ends and quotation marks are escaped. */
  static String quoted(String text) {
    var out = new StringBuilder("\"");
    text.chars()
        .forEach(
            c -> {
              switch (c) {
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '"' -> out.append("\\\"");
                default -> out.append((char) c);
              }
            });
    return out.append('"').toString();
  }

  /** SHA-256 of the lines in UTF-8, each ended by a line feed, in hexadecimal digits. */
  static String fingerprint(List<String> lines) {
    return fingerprint(String.join("\n", lines) + "\n");
  }

  /** SHA-256 of a text in UTF-8, in hexadecimal digits. */
  static String fingerprint(String text) {
    return HexFormat.of().formatHex(Ids.sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
  }
}
