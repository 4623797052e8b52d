package it.nzd.indicators.persistence;

import io.micronaut.serde.annotation.Serdeable;
import it.nzd.indicators.domain.Aggregation;
import it.nzd.indicators.domain.OverTime;
import it.nzd.indicators.domain.OverUnits;
import it.nzd.platform.value.Coded;
import org.jspecify.annotations.Nullable;

/** How values of a measure are put together, as it is stored. */
@Serdeable
record AggregationDocument(String overTime, String overUnits, String weight) {
  static AggregationDocument of(Aggregation aggregation) {
    return new AggregationDocument(
        aggregation.overTime().code(), aggregation.overUnits().code(), aggregation.weight());
  }

  /** What was stored before values were put together has none. */
  static Aggregation toDomain(@Nullable AggregationDocument stored) {
    return stored == null
        ? Aggregation.NONE
        : new Aggregation(
            Coded.of(OverTime.class, stored.overTime),
            Coded.of(OverUnits.class, stored.overUnits),
            stored.weight);
  }
}
