package it.nzd.activity.domain;

/** Texts in the JSON values that events carry. */
final class JsonText {
  private static final int HEX_DIGITS = 4;
  private static final int HEX = 16;

  private JsonText() {}

  /** The text of a JSON string; any other value stays as it is written. */
  static String of(String json) {
    if (json.length() < 2 || json.charAt(0) != '"' || json.charAt(json.length() - 1) != '"') {
      return json;
    }
    var out = new StringBuilder(json.length());
    int end = json.length() - 1;
    int at = 1;
    while (at < end) {
      char next = json.charAt(at++);
      if (next != '\\' || at == end) {
        out.append(next);
      } else if (json.charAt(at) == 'u' && at + HEX_DIGITS < end) {
        out.append((char) Integer.parseInt(json, at + 1, at + 1 + HEX_DIGITS, HEX));
        at += 1 + HEX_DIGITS;
      } else {
        out.append(plain(json.charAt(at++)));
      }
    }
    return out.toString();
  }

  private static char plain(char escaped) {
    return switch (escaped) {
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      default -> escaped;
    };
  }
}
