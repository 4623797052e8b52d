package it.nzd.indicators.domain.calculation.emissions;

import it.nzd.indicators.domain.calculation.emissions.ActivityEmissions.Row;
import it.nzd.indicators.domain.calculation.emissions.Gpc.Level;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Emissions as the inventory of a community (GPC) adds them up, t CO2e. A split that no activity
 * states is empty; where some state it, the others stand apart.
 *
 * @param byScope by scope; 0 for activities that state none
 * @param bySector by sector and sub-sector; empty text for activities that state none
 * @param byLevel BASIC, and BASIC+ with BASIC in it; of the activities that state a level
 */
public record GpcTotals(
    SortedMap<Integer, Double> byScope,
    SortedMap<String, Double> bySector,
    SortedMap<Level, Double> byLevel) {
  static GpcTotals of(List<Row> rows) {
    return new GpcTotals(
        by(
            rows,
            row -> {
              var scope = row.gpc().scope();
              return scope == null ? 0 : scope;
            },
            0),
        by(rows, row -> row.gpc().sector(), ""),
        byLevel(rows));
  }

  private static <K extends Comparable<K>> SortedMap<K, Double> by(
      List<Row> rows, Function<Row, K> key, K none) {
    var sums = new TreeMap<K, Sum>();
    rows.forEach(row -> sums.computeIfAbsent(key.apply(row), any -> new Sum()).add(row.tCo2e()));
    var totals = new TreeMap<K, Double>();
    boolean isStated = !sums.keySet().equals(Set.of(none));
    if (isStated) {
      sums.forEach((at, sum) -> totals.put(at, sum.value()));
    }
    return Collections.unmodifiableSortedMap(totals);
  }

  private static SortedMap<Level, Double> byLevel(List<Row> rows) {
    var totals = new TreeMap<Level, Double>();
    if (rows.stream().anyMatch(row -> row.gpc().level() != null)) {
      var basic = new Sum();
      var all = new Sum();
      for (var row : rows) {
        if (row.gpc().level() == Level.BASIC) {
          basic.add(row.tCo2e());
        }
        if (row.gpc().level() != null) {
          all.add(row.tCo2e());
        }
      }
      totals.put(Level.BASIC, basic.value());
      totals.put(Level.BASIC_PLUS, all.value());
    }
    return Collections.unmodifiableSortedMap(totals);
  }
}
