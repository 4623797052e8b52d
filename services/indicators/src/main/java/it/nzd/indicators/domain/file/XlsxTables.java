package it.nzd.indicators.domain.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/**
 * The first sheet of a workbook. Formulas give the value that was computed last; a cell in error
 * gives its error code, which is no number.
 */
final class XlsxTables {
  /**
   * Spreadsheets compute with fifteen significant digits; what a file holds beyond them is how
   * binary fractions are written, not what somebody entered.
   */
  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

  private static final int LARGEST_EXPONENT = 40;
  private static final ReadingOptions OPTIONS = new ReadingOptions(true, true);
  private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*]");

  private XlsxTables() {}

  static Table read(byte[] content, Table.Limits limits) {
    var measured = WorkbookArchive.measured(content);
    try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(measured), OPTIONS)) {
      var rows = new Rows(limits);
      try (var read = workbook.getFirstSheet().openStream()) {
        read.forEach(row -> rows.add(row.getRowNum(), cells(row)));
      }
      return new Table(Table.Kind.XLSX, "", "", rows.all());
    } catch (UnreadableFile e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // The library says in many ways that a workbook is damaged.
      throw UnreadableFile.damaged("a damaged workbook");
    }
  }

  private static List<Table.Cell> cells(Row row) {
    if (row.getCellCount() > Table.MOST_COLUMNS * 2) {
      throw UnreadableFile.tooLarge("columns");
    }
    var cells = new ArrayList<Table.Cell>();
    for (int i = 0; i < row.getCellCount(); i++) {
      cells.add(cell(row.getCell(i)));
    }
    return cells;
  }

  private static Table.Cell cell(@Nullable Cell cell) {
    if (cell == null || cell.getType() == CellType.EMPTY) {
      return Table.Cell.EMPTY;
    }
    var value = cell.getValue();
    if (value instanceof BigDecimal number) {
      return isDay(cell) ? day(cell) : number(number);
    }
    if (cell.getType() == CellType.FORMULA) {
      return computed(cell);
    }
    var text = cell.getText();
    return text == null ? Table.Cell.EMPTY : Table.Cell.of(SafeText.restored(text));
  }

  private static Table.Cell computed(Cell cell) {
    var raw = cell.getRawValue();
    if (raw == null) {
      return Table.Cell.EMPTY;
    }
    try {
      return number(new BigDecimal(raw.strip()));
    } catch (NumberFormatException e) {
      return Table.Cell.of(raw);
    }
  }

  private static Table.Cell number(BigDecimal read) {
    if (Math.abs((long) read.precision() - read.scale()) > LARGEST_EXPONENT) {
      return Table.Cell.of(read.toString());
    }
    var number = read.precision() > DIGITS.getPrecision() ? read.round(DIGITS) : read;
    var plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    return new Table.Cell(plain.toPlainString(), plain);
  }

  /** Days are kept as numbers and told by their format alone. */
  private static boolean isDay(Cell cell) {
    var format = cell.getDataFormatString();
    if (format == null) {
      return false;
    }
    var letters = LITERALS.matcher(format.toLowerCase(Locale.ROOT)).replaceAll("");
    return letters.contains("yy") || letters.contains("mmm");
  }

  private static Table.Cell day(Cell cell) {
    var day = cell.asDate();
    return day == null ? Table.Cell.EMPTY : Table.Cell.of(day.toLocalDate().toString());
  }
}
