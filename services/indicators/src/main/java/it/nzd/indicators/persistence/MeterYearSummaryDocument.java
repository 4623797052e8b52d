package it.nzd.indicators.persistence;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import it.nzd.indicators.domain.meter.MeterYearSummary;

/** The part of a year of a meter that is read without its readings. */
@MappedEntity(value = "meterYears", namingStrategy = NamingStrategies.Raw.class)
record MeterYearSummaryDocument(
    @Id String id, String meter, MeterFieldsDocument of, int year, YearTotalsDocument totals) {
  /** The fields that are read. */
  static final String[] FIELDS = {"_id", "meter", "of", "year", "totals"};

  MeterYearSummary toDomain() {
    return new MeterYearSummary(meter, of.toDomain(), year, totals.toDomain());
  }
}
