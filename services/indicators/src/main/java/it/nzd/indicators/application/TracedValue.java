package it.nzd.indicators.application;

import it.nzd.indicators.domain.Indicator;
import it.nzd.indicators.domain.Series;
import it.nzd.indicators.domain.progress.Library;
import it.nzd.indicators.domain.progress.Lineage;
import it.nzd.platform.store.Stored;
import java.util.Map;

/**
 * A value traced back to what people entered.
 *
 * @param district resource name of the district
 * @param lineage the trace
 * @param indicators indicators by resource name, with their revisions
 * @param series series of the district by measure, with their revisions
 * @param library what the names in the trace stand for
 */
public record TracedValue(
    String district,
    Lineage lineage,
    Map<String, Stored<Indicator>> indicators,
    Map<String, Stored<Series>> series,
    Library library) {
  public TracedValue {
    indicators = Map.copyOf(indicators);
    series = Map.copyOf(series);
  }
}
