package it.nzd.indicators.domain.file;

import java.util.ArrayList;
import java.util.List;

/** Rows while they are read, within the limits of a table. */
final class Rows {
  private final List<Table.Row> rows = new ArrayList<>();
  private final Table.Limits limits;
  private int cells;

  Rows(Table.Limits limits) {
    this.limits = limits;
  }

  void add(int number, List<Table.Cell> row) {
    int length = row.size();
    while (length > 0 && row.get(length - 1).isEmpty()) {
      length--;
    }
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
    if (row.stream().anyMatch(cell -> cell.text().length() > Table.MOST_TEXT)) {
      throw UnreadableFile.tooLarge("text");
    }
    rows.add(new Table.Row(number, row.subList(0, length)));
  }

  List<Table.Row> all() {
    if (rows.isEmpty()) {
      throw UnreadableFile.damaged("nothing in it");
    }
    return rows;
  }
}
