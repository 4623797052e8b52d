package it.nzd.indicators.persistence;

import io.micronaut.serde.annotation.Serdeable;
import it.nzd.indicators.domain.Absence;
import it.nzd.indicators.domain.Observation;
import it.nzd.indicators.domain.Period;
import it.nzd.indicators.domain.Quality;
import it.nzd.indicators.domain.Reading;
import it.nzd.platform.store.SourceDocument;
import it.nzd.platform.value.Coded;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An observation as it is stored, under its period: a value as a Decimal128 with every digit that
 * was entered, or an absence.
 */
@Serdeable
record ObservationDocument(
    @Nullable BigDecimal value,
    @Nullable String absence,
    @Nullable String quality,
    SourceDocument source,
    String note) {

  static ObservationDocument of(Observation observation) {
    var source = SourceDocument.of(observation.source());
    return switch (observation.reading()) {
      case Reading.Value read ->
          new ObservationDocument(
              read.number(), null, read.quality().code(), source, observation.note());
      case Reading.Absent read ->
          new ObservationDocument(null, read.why().code(), null, source, observation.note());
    };
  }

  Observation toDomain(String period) {
    Reading reading =
        value == null
            ? new Reading.Absent(Coded.of(Absence.class, Objects.requireNonNull(absence)))
            : new Reading.Value(value, Coded.of(Quality.class, Objects.requireNonNull(quality)));
    return new Observation(Period.parse(period), reading, source.toDomain(), note);
  }
}
