package it.nzd.indicators.domain.file;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a file, before anybody says what it means.
 *
 * @param kind kind of file
 * @param delimiter what stands between cells; empty for a workbook
 * @param charset character encoding; empty for a workbook
 * @param rows rows that are not empty, in order
 */
public record Table(Kind kind, String delimiter, String charset, List<Row> rows) {
  /** Most rows of a file. */
  public static final int MOST_ROWS = 20_000;

  /** Most columns of a file. */
  public static final int MOST_COLUMNS = 400;

  /** Most cells of a file. */
  public static final int MOST_CELLS = 400_000;

  /** Most characters of a cell. */
  public static final int MOST_TEXT = 4_000;

  /**
   * How much of a file is read.
   *
   * @param rows most rows
   * @param cells most cells that are not empty at the end of their row
   */
  public record Limits(int rows, int cells) {
    /** For observations. */
    public static final Limits OBSERVATIONS = new Limits(MOST_ROWS, MOST_CELLS);

    /** For readings of meters: two years of quarters of an hour in a dozen of columns. */
    public static final Limits METERS = new Limits(75_000, 1_000_000);
  }

  /** Kind of file. */
  public enum Kind {
    CSV,
    XLSX
  }

  /**
   * A row.
   *
   * @param number its number in the file, from 1
   * @param cells its cells; shorter where the last ones are empty
   */
  public record Row(int number, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    /** The cell of a column, from 1; an empty one where the row is shorter. */
    public Cell at(int column) {
      return column >= 1 && column <= cells.size() ? cells.get(column - 1) : Cell.EMPTY;
    }

    /** Whether nothing stands in it. */
    public boolean isEmpty() {
      return cells.stream().allMatch(Cell::isEmpty);
    }
  }

  /**
   * A cell.
   *
   * @param text what stands in it, without blanks around
   * @param number the number, where the file itself says that it is one; null elsewhere
   */
  public record Cell(String text, @Nullable BigDecimal number) {
    /** One with nothing in it. */
    public static final Cell EMPTY = new Cell("", null);

    /** One with a text. */
    public static Cell of(String text) {
      var stripped = text.strip();
      return stripped.isEmpty() ? EMPTY : new Cell(stripped, null);
    }

    public boolean isEmpty() {
      return text.isEmpty();
    }
  }

  public Table {
    rows = List.copyOf(rows);
  }

  /** How many columns the longest row has. */
  public int columns() {
    return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
  }
}
