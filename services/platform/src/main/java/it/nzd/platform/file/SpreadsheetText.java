package it.nzd.platform.file;

/** Text of people in a file that a spreadsheet opens: never run as a formula. */
public final class SpreadsheetText {
  /**
   * What begins a formula, a command or a new cell in one of the spreadsheets, also in full width.
   */
  private static final String DANGEROUS = "=+-@\t\r\n|\uFF1D\uFF0B\uFF0D\uFF20";

  private SpreadsheetText() {}

  /** The text, with an apostrophe before it where it would begin a formula. */
  public static String safe(String text) {
    var begins = text.stripLeading();
    boolean isDangerous =
        !text.isEmpty()
            && (DANGEROUS.indexOf(text.charAt(0)) >= 0
                || (!begins.isEmpty() && DANGEROUS.indexOf(begins.charAt(0)) >= 0));
    return isDangerous ? "'" + text : text;
  }
}
