package it.nzd.indicators.persistence;

import io.micronaut.serde.annotation.Serdeable;
import it.nzd.indicators.domain.EarlierBasis;
import java.time.Instant;

/** What a series worked with before, as it is stored. */
@Serdeable
record BasisDocument(String factor, int baseYear, Instant until, String by, String reason) {

  static BasisDocument of(EarlierBasis basis) {
    return new BasisDocument(
        basis.factor(), basis.baseYear(), basis.until(), basis.by(), basis.reason());
  }

  EarlierBasis toDomain() {
    return new EarlierBasis(factor, baseYear, until, by, reason);
  }
}
