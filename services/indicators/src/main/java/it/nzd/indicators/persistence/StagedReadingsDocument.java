package it.nzd.indicators.persistence;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import it.nzd.indicators.domain.file.MeterPart;
import java.time.Instant;

/**
 * A part of an import of readings as it waits to be written.
 *
 * @param id name of the import and number of the part
 * @param ofImport name of the import
 * @param at when it was put aside
 */
@MappedEntity(value = "meterStaging", namingStrategy = NamingStrategies.Raw.class)
record StagedReadingsDocument(
    @Id String id,
    String ofImport,
    String meter,
    int year,
    int from,
    PackedDocument readings,
    Instant at) {
  static StagedReadingsDocument of(String name, int number, MeterPart part, Instant at) {
    return new StagedReadingsDocument(
        StagedDocument.id(name, number),
        name,
        part.meter(),
        part.year(),
        part.from(),
        PackedDocument.of(part.readings()),
        at);
  }

  MeterPart toDomain() {
    return new MeterPart(meter, year, from, readings.toDomain());
  }
}
