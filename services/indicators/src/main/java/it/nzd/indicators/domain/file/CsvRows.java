package it.nzd.indicators.domain.file;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes rows of cells of what a parser tells apart, without a text for every field. */
final class CsvRows extends AbstractBaseCsvCallbackHandler<Table.Row> {
  private final List<RepeatedCells> columns = new ArrayList<>();
  private Table.Cell[] cells = new Table.Cell[16];
  private int length;
  private int number;

  @Override
  protected void handleBegin(long startingLineNumber) {
    number = (int) startingLineNumber;
    length = 0;
  }

  @Override
  protected void handleField(int field, char[] buffer, int offset, int count, boolean isQuoted) {
    if (length == cells.length) {
      cells = Arrays.copyOf(cells, 2 * length);
    }
    // A row with more columns than a table may have is refused in a moment.
    if (length >= columns.size() && columns.size() <= Table.MOST_COLUMNS) {
      columns.add(new RepeatedCells());
    }
    cells[length] = columns.get(Math.min(length, Table.MOST_COLUMNS)).of(buffer, offset, count);
    length++;
  }

  @Override
  protected Table.Row buildRecord() {
    return Rows.row(number, cells, length);
  }
}
