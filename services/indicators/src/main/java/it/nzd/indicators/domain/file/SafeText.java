package it.nzd.indicators.domain.file;

import java.util.regex.Pattern;

/**
 * Text of people in a file that a spreadsheet opens: never run as a formula, and read back as it
 * was.
 */
final class SafeText {
  /** What begins a formula or a command in one of the spreadsheets, also in full width. */
  private static final String DANGER = "\\s*[=+\\-@\\t\\r\\n|\\uFF1D\\uFF0B\\uFF0D\\uFF20]";

  private static final Pattern DANGEROUS = Pattern.compile("'*" + DANGER);
  private static final Pattern SAVED = Pattern.compile("'+" + DANGER);

  private SafeText() {}

  /** The text with an apostrophe before it where it would begin a formula, or looks as if saved. */
  static String safe(String text) {
    return DANGEROUS.matcher(text).lookingAt() ? "'" + text : text;
  }

  /** What {@link #safe} was given. */
  static String restored(String text) {
    boolean isSaved = text.startsWith("'") && SAVED.matcher(text).lookingAt();
    return isSaved ? text.substring(1) : text;
  }
}
