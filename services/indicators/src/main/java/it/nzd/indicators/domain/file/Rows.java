package it.nzd.indicators.domain.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rows while they are read, within the limits of a table. */
final class Rows {
  private final List<Table.Row> rows = new ArrayList<>();
  private final Table.Limits limits;
  private int cells;

  Rows(Table.Limits limits) {
    this.limits = limits;
  }

  /** A row of the first cells of an array, without the empty ones at its end. */
  static Table.Row row(int number, Table.Cell[] cells, int length) {
    int used = length;
    while (used > 0 && cells[used - 1].isEmpty()) {
      used--;
    }
    return new Table.Row(number, List.of(Arrays.copyOf(cells, used)));
  }

  void add(int number, List<Table.Cell> row) {
    add(row(number, row.toArray(Table.Cell[]::new), row.size()));
  }

  void add(Table.Row row) {
    int length = row.cells().size();
    if (length == 0) {
      return;
    }
    cells += length;
    if (rows.size() >= limits.rows() || cells > limits.cells()) {
      throw UnreadableFile.tooLarge("rows");
    }
    if (length > Table.MOST_COLUMNS) {
      throw UnreadableFile.tooLarge("columns");
    }
    for (int i = 0; i < length; i++) {
      if (row.cells().get(i).text().length() > Table.MOST_TEXT) {
        throw UnreadableFile.tooLarge("text");
      }
    }
    rows.add(row);
  }

  List<Table.Row> all() {
    if (rows.isEmpty()) {
      throw UnreadableFile.damaged("nothing in it");
    }
    return rows;
  }
}
