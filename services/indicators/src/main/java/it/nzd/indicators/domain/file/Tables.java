package it.nzd.indicators.domain.file;

/** Reads files. */
public final class Tables {
  private Tables() {}

  /**
   * What stands in a file, whatever its name says.
   *
   * @throws UnreadableFile when it is neither readable text nor a workbook, or too large
   */
  public static Table read(byte[] content) {
    return WorkbookArchive.isArchive(content) ? XlsxTables.read(content) : CsvTables.read(content);
  }
}
