package it.nzd.indicators.persistence;

import io.micronaut.serde.annotation.Serdeable;
import it.nzd.indicators.domain.intervention.FactorChoice;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The conversion of a carrier as it is stored. */
@Serdeable
record FactorChoiceDocument(String factor, @Nullable BigDecimal kwhPerUnit) {
  static FactorChoiceDocument of(FactorChoice choice) {
    return new FactorChoiceDocument(choice.factor(), choice.kwhPerUnit());
  }

  FactorChoice toDomain() {
    return new FactorChoice(factor, kwhPerUnit);
  }
}
