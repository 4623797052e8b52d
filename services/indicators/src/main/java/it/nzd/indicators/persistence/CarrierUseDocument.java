package it.nzd.indicators.persistence;

import io.micronaut.serde.annotation.Serdeable;
import it.nzd.indicators.domain.intervention.CarrierUse;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Use of a carrier as it is stored. */
@Serdeable
record CarrierUseDocument(@Nullable BigDecimal baseline, @Nullable BigDecimal project) {
  static CarrierUseDocument of(CarrierUse use) {
    return new CarrierUseDocument(use.baseline(), use.project());
  }

  CarrierUse toDomain() {
    return new CarrierUse(baseline, project);
  }
}
