package it.nzd.consultations.persistence;

import io.micronaut.serde.annotation.Serdeable;
import it.nzd.consultations.domain.Breakdown;
import it.nzd.consultations.domain.tables.Column;
import it.nzd.consultations.domain.tables.Hidden;
import it.nzd.consultations.domain.tables.Measure;
import it.nzd.consultations.domain.tables.Row;
import it.nzd.consultations.domain.tables.Table;
import it.nzd.platform.value.Coded;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table as it is stored. */
@Serdeable
record TableDocument(
    String question,
    String breakdown,
    List<ColumnDocument> columns,
    List<RowDocument> rows,
    RowDocument total) {

  /** A column. */
  @Serdeable
  record ColumnDocument(String code, String label, String measure, String unit) {}

  /** A line. */
  @Serdeable
  record RowDocument(
      String group,
      @Nullable Integer answers,
      List<String> cells,
      String hidden,
      int asked,
      int askedEmployees) {

    static RowDocument of(Row row) {
      return new RowDocument(
          row.group(),
          row.answers(),
          row.cells(),
          row.hidden().code(),
          row.asked(),
          row.askedEmployees());
    }

    Row toDomain() {
      return new Row(group, answers, cells, Coded.of(Hidden.class, hidden), asked, askedEmployees);
    }
  }

  static TableDocument of(Table table) {
    return new TableDocument(
        table.question(),
        table.breakdown().code(),
        table.columns().stream()
            .map(c -> new ColumnDocument(c.code(), c.label(), c.measure().code(), c.unit()))
            .toList(),
        table.rows().stream().map(RowDocument::of).toList(),
        RowDocument.of(table.total()));
  }

  Table toDomain() {
    return new Table(
        question,
        Coded.of(Breakdown.class, breakdown),
        columns.stream()
            .map(
                c ->
                    new Column(c.code(), c.label(), Coded.of(Measure.class, c.measure()), c.unit()))
            .toList(),
        rows.stream().map(RowDocument::toDomain).toList(),
        total.toDomain());
  }
}
