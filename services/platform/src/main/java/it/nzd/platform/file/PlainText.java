package it.nzd.platform.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text and tables of text, in UTF-8 or one of the older encodings of one byte a character: no
 * control characters, and no language that a program would run.
 */
final class PlainText {
  private static final Pattern MARKUP_OR_PROGRAM =
      Pattern.compile("^(\\s|\u00EF\u00BB\u00BF)*(<[!?a-z]|#!|%!|\\{\\\\rtf|mz).*", Pattern.DOTALL);

  private PlainText() {}

  static boolean isText(Path content, byte[] head) throws IOException {
    var start = new String(head, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    return !MARKUP_OR_PROGRAM.matcher(start).matches() && hasNoControls(content);
  }

  private static boolean hasNoControls(Path content) throws IOException {
    var part = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(content)) {
      for (int read = in.read(part); read >= 0; read = in.read(part)) {
        for (int i = 0; i < read; i++) {
          if (isControl(part[i])) {
            return false;
          }
        }
      }
      return true;
    }
  }

  private static boolean isControl(byte next) {
    boolean isLayout = next == '\t' || next == '\n' || next == '\r' || next == '\f';
    return (next >= 0 && next < ' ' && !isLayout) || next == 0x7F;
  }
}
