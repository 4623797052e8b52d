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
    return read(content, Table.Limits.OBSERVATIONS);
  }

  /**
   * The same within other limits.
   *
   * @throws UnreadableFile when it is neither readable text nor a workbook, or too large
   */
  public static Table read(byte[] content, Table.Limits limits) {
    return WorkbookArchive.isArchive(content)
        ? XlsxTables.read(content, limits)
        : CsvTables.read(content, limits);
  }
}
