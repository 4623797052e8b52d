package it.nzd.consultations.domain.tables;

import it.nzd.consultations.domain.Breakdown;
import java.util.List;

/**
 * One table.
 *
 * @param question id of the question; empty for coverage
 * @param breakdown by what the lines are grouped
 * @param columns what is counted
 * @param rows a line a group
 * @param total all together
 */
public record Table(
    String question, Breakdown breakdown, List<Column> columns, List<Row> rows, Row total) {
  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }
}
