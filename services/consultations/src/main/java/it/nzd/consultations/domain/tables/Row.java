package it.nzd.consultations.domain.tables;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a table.
 *
 * @param group code of the group; empty for all together
 * @param answers how many answered; null in a hidden line
 * @param cells a number for each column; empty where there is none; no cells in a hidden line
 * @param hidden why it is hidden
 * @param asked organisations of the group that were asked; 0 when not counted
 * @param askedEmployees persons they employ; 0 when not counted
 */
public record Row(
    String group,
    @Nullable Integer answers,
    List<String> cells,
    Hidden hidden,
    int asked,
    int askedEmployees) {
  public Row {
    cells = List.copyOf(cells);
  }
}
