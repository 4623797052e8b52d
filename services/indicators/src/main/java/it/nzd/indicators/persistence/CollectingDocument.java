package it.nzd.indicators.persistence;

import io.micronaut.serde.annotation.Serdeable;
import it.nzd.indicators.domain.Collecting;
import it.nzd.indicators.domain.PeriodType;
import it.nzd.platform.value.Coded;
import org.jspecify.annotations.Nullable;

/** When values are to be there, as it is stored; absent where nobody waits. */
@Serdeable
record CollectingDocument(String every, int deadlineDays) {
  static @Nullable CollectingDocument of(Collecting collecting) {
    var every = collecting.every();
    return every == null ? null : new CollectingDocument(every.code(), collecting.deadlineDays());
  }

  static Collecting toDomain(@Nullable CollectingDocument stored) {
    return stored == null
        ? Collecting.NOT_STATED
        : new Collecting(Coded.of(PeriodType.class, stored.every), stored.deadlineDays);
  }
}
