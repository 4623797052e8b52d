package it.nzd.platform.store;

import io.micronaut.serde.annotation.Serdeable;
import it.nzd.platform.value.Quantity;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A quantity as it is stored: its value is a Decimal128, no digit is lost. */
@Serdeable
public record QuantityDocument(BigDecimal value, String unit, String kind) {

  public static QuantityDocument of(Quantity quantity) {
    return new QuantityDocument(quantity.value(), quantity.unit(), quantity.kind());
  }

  public static @Nullable QuantityDocument ofNullable(@Nullable Quantity quantity) {
    return quantity == null ? null : of(quantity);
  }

  public Quantity toDomain() {
    return new Quantity(value, unit, kind);
  }

  public static @Nullable Quantity toDomain(@Nullable QuantityDocument document) {
    return document == null ? null : document.toDomain();
  }
}
