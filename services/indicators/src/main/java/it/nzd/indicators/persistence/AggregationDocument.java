package it.nzd.indicators.persistence;

import io.micronaut.serde.annotation.Serdeable;
import it.nzd.indicators.domain.Aggregation;
import it.nzd.indicators.domain.OverTime;
import it.nzd.indicators.domain.OverUnits;
import it.nzd.platform.value.Coded;

/** How values of a measure are put together, as it is stored. */
@Serdeable
record AggregationDocument(String overTime, String overUnits, String weight) {
  static AggregationDocument of(Aggregation aggregation) {
    return new AggregationDocument(
        aggregation.overTime().code(), aggregation.overUnits().code(), aggregation.weight());
  }

  Aggregation toDomain() {
    return new Aggregation(
        Coded.of(OverTime.class, overTime), Coded.of(OverUnits.class, overUnits), weight);
  }
}
