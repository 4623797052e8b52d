package it.nzd.indicators.persistence;

import io.micronaut.serde.annotation.Serdeable;
import it.nzd.indicators.domain.EarlierMeasure;
import it.nzd.platform.store.TextDocument;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a measure said before, as it is stored. */
@Serdeable
record EarlierMeasureDocument(
    TextDocument definition,
    String unit,
    String kind,
    @Nullable AggregationDocument aggregation,
    Instant until,
    String by,
    String reason) {
  static EarlierMeasureDocument of(EarlierMeasure version) {
    return new EarlierMeasureDocument(
        TextDocument.of(version.definition()),
        version.unit(),
        version.kind(),
        AggregationDocument.of(version.aggregation()),
        version.until(),
        version.by(),
        version.reason());
  }

  EarlierMeasure toDomain() {
    return new EarlierMeasure(
        definition.toDomain(),
        unit,
        kind,
        AggregationDocument.toDomain(aggregation),
        until,
        by,
        reason);
  }
}
