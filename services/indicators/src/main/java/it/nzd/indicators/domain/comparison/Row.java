package it.nzd.indicators.domain.comparison;

import java.util.List;

/**
 * An indicator across districts.
 *
 * @param cells one a district, in the order of the districts
 * @param findings every reason against reading them together
 * @param verdict whether they may stand side by side
 * @param cures choices that make them comparable; empty when they are, or when only dividing helps
 * @param choice choice in force
 * @param normalisation how the values are divided
 */
public record Row(
    List<Cell> cells,
    List<Finding> findings,
    Verdict verdict,
    List<Cure> cures,
    Choice choice,
    Normalisation normalisation) {
  public Row {
    cells = List.copyOf(cells);
    findings = List.copyOf(findings);
    cures = List.copyOf(cures);
  }

  /** Whether any district has a value. */
  public boolean hasValues() {
    return cells.stream().anyMatch(cell -> cell.latest().isPresent());
  }
}
