package it.nzd.indicators.persistence;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A floor area as it is stored. */
@Serdeable
record AreaDocument(@Nullable BigDecimal areaM2) {
  static AreaDocument of(Optional<BigDecimal> area) {
    return new AreaDocument(area.orElse(null));
  }

  Optional<BigDecimal> toDomain() {
    return Optional.ofNullable(areaM2);
  }
}
