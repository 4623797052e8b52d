package it.nzd.indicators.persistence;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import it.nzd.indicators.domain.Perimeter;
import it.nzd.indicators.domain.file.Batch;
import it.nzd.indicators.domain.file.Places;
import it.nzd.platform.value.Coded;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A part of an import as it waits to be written.
 *
 * @param id name of the import and number of the part
 * @param ofImport name of the import
 * @param observations observations by period code
 * @param at when it was put aside; absent in what was put aside before that was kept
 */
@MappedEntity(value = "observationStaging", namingStrategy = NamingStrategies.Raw.class)
record StagedDocument(
    @Id String id,
    String ofImport,
    String series,
    String measure,
    String district,
    String perimeter,
    String title,
    boolean creates,
    Map<String, ObservationDocument> observations,
    @Nullable Instant at) {

  static StagedDocument of(String name, int number, Batch batch, Instant at) {
    var observations = new LinkedHashMap<String, ObservationDocument>();
    batch
        .observations()
        .forEach(o -> observations.put(o.period().code(), ObservationDocument.of(o)));
    return new StagedDocument(
        id(name, number),
        name,
        batch.series(),
        batch.place().measure(),
        batch.place().district(),
        batch.place().perimeter().code(),
        batch.title(),
        batch.creates(),
        observations,
        at);
  }

  static String id(String name, int number) {
    return name + "/parts/" + number;
  }

  Batch toDomain() {
    var all = new ArrayList<it.nzd.indicators.domain.Observation>();
    observations.forEach((period, o) -> all.add(o.toDomain(period)));
    return new Batch(
        series,
        new Places.Place(measure, district, Coded.of(Perimeter.class, perimeter)),
        title,
        creates,
        List.copyOf(all));
  }
}
