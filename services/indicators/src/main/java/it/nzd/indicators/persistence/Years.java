package it.nzd.indicators.persistence;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Numbers by year, under the year as key. */
final class Years {
  private Years() {}

  static Map<String, BigDecimal> keyed(NavigableMap<Integer, BigDecimal> byYear) {
    var keyed = new LinkedHashMap<String, BigDecimal>();
    byYear.forEach((year, number) -> keyed.put(year.toString(), number));
    return keyed;
  }

  static NavigableMap<Integer, BigDecimal> of(Map<String, BigDecimal> keyed) {
    var byYear = new TreeMap<Integer, BigDecimal>();
    keyed.forEach((year, number) -> byYear.put(Integer.valueOf(year), number));
    return byYear;
  }
}
