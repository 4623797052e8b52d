package it.nzd.indicators.application;

import it.nzd.indicators.domain.Factor;
import it.nzd.indicators.domain.Indicator;
import it.nzd.indicators.domain.comparison.District;
import it.nzd.indicators.domain.comparison.Normalisation;
import it.nzd.indicators.domain.comparison.Row;
import it.nzd.platform.store.Stored;
import java.util.List;
import java.util.Map;

/**
 * Districts side by side.
 *
 * @param districts the columns
 * @param rows one row an indicator
 * @param normalisation how absolute amounts were divided
 * @param factors factor editions by resource name
 */
public record Comparison(
    List<District> districts,
    List<Line> rows,
    Normalisation normalisation,
    Map<String, Factor> factors) {
  public Comparison {
    districts = List.copyOf(districts);
    rows = List.copyOf(rows);
  }

  /**
   * A row with its indicator.
   *
   * @param indicator the indicator
   * @param row its values and whether they may be compared
   */
  public record Line(Stored<Indicator> indicator, Row row) {}
}
