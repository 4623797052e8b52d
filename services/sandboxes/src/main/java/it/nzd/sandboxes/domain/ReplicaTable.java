package it.nzd.sandboxes.domain;

import it.nzd.platform.store.Stored;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A trial beside its replicas, metric by metric.
 *
 * @param columns the trials, the source first
 * @param rows indicators, each with one cell a column
 */
public record ReplicaTable(List<Stored<Sandbox>> columns, List<Row> rows) {
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  public ReplicaTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * One indicator.
   *
   * @param indicator resource name
   * @param cells one a column; empty where the trial does not measure it
   */
  public record Row(String indicator, List<Optional<Cell>> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * What one trial says of one indicator.
   *
   * @param baseline value before; null when not known
   * @param latest latest reading; null while there is none
   */
  public record Cell(@Nullable BigDecimal baseline, @Nullable MetricReading latest) {
    /** (latest − baseline) / |baseline| × 100, half-even to one digit. */
    public Optional<BigDecimal> changePercent() {
      if (baseline == null || latest == null || baseline.signum() == 0) {
        return Optional.empty();
      }
      return Optional.of(
          latest
              .value()
              .subtract(baseline)
              .multiply(HUNDRED)
              .divide(baseline.abs(), MathContext.DECIMAL128)
              .setScale(1, RoundingMode.HALF_EVEN));
    }
  }

  /** The table of these trials. */
  public static ReplicaTable of(List<Stored<Sandbox>> trials) {
    var indicators = new LinkedHashSet<String>();
    trials.forEach(
        trial -> trial.value().design().metrics().forEach(m -> indicators.add(m.indicator())));
    var rows =
        indicators.stream()
            .map(
                indicator ->
                    new Row(
                        indicator,
                        trials.stream().map(trial -> cell(trial.value(), indicator)).toList()))
            .toList();
    return new ReplicaTable(trials, rows);
  }

  private static Optional<Cell> cell(Sandbox trial, String indicator) {
    return trial.design().metrics().stream()
        .filter(metric -> metric.indicator().equals(indicator))
        .findFirst()
        .map(metric -> new Cell(metric.baselineValue(), reading(trial, metric)));
  }

  private static @Nullable MetricReading reading(Sandbox trial, Metric metric) {
    return trial.trial().readings().stream()
        .filter(reading -> reading.metric().equals(metric.id()))
        .findFirst()
        .orElse(null);
  }
}
