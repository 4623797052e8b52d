package it.nzd.stakeholders.persistence;

import io.micronaut.serde.annotation.Serdeable;
import it.nzd.stakeholders.domain.Quantity;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A quantity as it is stored: its value is a Decimal128, no digit is lost. */
@Serdeable
record QuantityDocument(BigDecimal value, String unit, String kind) {

  static QuantityDocument of(Quantity quantity) {
    return new QuantityDocument(quantity.value(), quantity.unit(), quantity.kind());
  }

  static @Nullable QuantityDocument ofNullable(@Nullable Quantity quantity) {
    return quantity == null ? null : of(quantity);
  }

  Quantity toDomain() {
    return new Quantity(value, unit, kind);
  }

  static @Nullable Quantity toDomain(@Nullable QuantityDocument document) {
    return document == null ? null : document.toDomain();
  }
}
