package it.nzd.indicators.persistence;

import io.micronaut.serde.annotation.Serdeable;
import it.nzd.indicators.domain.Absence;
import it.nzd.indicators.domain.Entry;
import it.nzd.indicators.domain.Observation;
import it.nzd.indicators.domain.Period;
import it.nzd.indicators.domain.Quality;
import it.nzd.indicators.domain.Reading;
import it.nzd.platform.store.SourceDocument;
import it.nzd.platform.value.Coded;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An observation as it is stored, under its period: a value as a Decimal128 with every digit that
 * was entered, or an absence. Those that were stored before anybody wrote down who entered them
 * have no entry.
 */
@Serdeable
record ObservationDocument(
    @Nullable BigDecimal value,
    @Nullable String absence,
    @Nullable String quality,
    SourceDocument source,
    String note,
    @Nullable EntryDocument entry,
    @Nullable List<ObservationDocument> earlier) {

  static ObservationDocument of(Observation observation) {
    var source = SourceDocument.of(observation.source());
    var note = observation.note();
    var entry = EntryDocument.of(observation.entry());
    var earlier = observation.earlier().stream().map(ObservationDocument::of).toList();
    return switch (observation.reading()) {
      case Reading.Value read ->
          new ObservationDocument(
              read.number(), null, read.quality().code(), source, note, entry, earlier);
      case Reading.Absent read ->
          new ObservationDocument(null, read.why().code(), null, source, note, entry, earlier);
    };
  }

  Observation toDomain(String period) {
    Reading reading =
        value == null
            ? new Reading.Absent(Coded.of(Absence.class, Objects.requireNonNull(absence)))
            : new Reading.Value(value, Coded.of(Quality.class, Objects.requireNonNull(quality)));
    return new Observation(
        Period.parse(period),
        reading,
        source.toDomain(),
        note,
        entry == null ? Entry.UNKNOWN : entry.toDomain(),
        earlier == null ? List.of() : earlier.stream().map(was -> was.toDomain(period)).toList());
  }
}
