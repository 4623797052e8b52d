package it.nzd.consultations.grpc;

import de.siegmar.fastcsv.writer.CsvWriter;
import it.nzd.consultations.domain.Consultation;
import it.nzd.consultations.domain.Question;
import it.nzd.consultations.domain.tables.Column;
import it.nzd.consultations.domain.tables.Results;
import it.nzd.consultations.domain.tables.Row;
import it.nzd.consultations.domain.tables.Table;
import it.nzd.platform.file.SpreadsheetText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Tables as a file for spreadsheets: a row a cell; of a hidden line one row that says why. */
final class ResultsCsv {
  static final String MEDIA_TYPE = "text/csv; charset=utf-8; header=present";
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Consultation consultation;
  private final boolean decimalComma;
  private final StringWriter text = new StringWriter();
  private final CsvWriter rows;

  private ResultsCsv(Consultation consultation, boolean decimalComma) {
    this.consultation = consultation;
    this.decimalComma = decimalComma;
    rows = CsvWriter.builder().fieldSeparator(decimalComma ? ';' : ',').build(text);
  }

  /** The whole file. */
  static String of(Consultation consultation, Results results, boolean decimalComma) {
    var file = new ResultsCsv(consultation, decimalComma);
    file.rows.writeRecord(
        "table",
        "question",
        "breakdown",
        "group",
        "answers",
        "column",
        "measure",
        "unit",
        "value",
        "hidden",
        "asked",
        "asked_employees");
    file.tables("results", results.tables());
    file.tables("coverage", results.coverage());
    file.tables("citizens", results.citizenTables());
    file.end();
    return BYTE_ORDER_MARK + file.text;
  }

  /** What was written last is handed over too. */
  private void end() {
    try {
      rows.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void tables(String kind, List<Table> tables) {
    for (var table : tables) {
      table.rows().forEach(row -> row(kind, table, row));
      row(kind, table, table.total());
    }
  }

  private void row(String kind, Table table, Row row) {
    if (row.cells().isEmpty()) {
      write(kind, table, row, "", "", "", "");
    }
    for (int i = 0; i < row.cells().size(); i++) {
      var column = table.columns().get(i);
      write(
          kind,
          table,
          row,
          label(column),
          column.measure().code(),
          column.unit(),
          number(row.cells().get(i)));
    }
  }

  private void write(
      String kind, Table table, Row row, String column, String measure, String unit, String value) {
    var answers = row.answers();
    rows.writeRecord(
        kind,
        SpreadsheetText.safe(
            consultation.question(table.question()).map(Question::title).orElse("")),
        table.breakdown().code(),
        row.group().isEmpty() ? "TOTAL" : row.group(),
        answers == null ? "" : Integer.toString(answers),
        SpreadsheetText.safe(column),
        measure,
        unit,
        value,
        row.hidden().code(),
        Integer.toString(row.asked()),
        Integer.toString(row.askedEmployees()));
  }

  private static String label(Column column) {
    return column.label().isEmpty() ? column.code() : column.label();
  }

  private String number(String cell) {
    return decimalComma ? cell.replace('.', ',') : cell;
  }
}
