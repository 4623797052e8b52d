package it.nzd.indicators.grpc;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Decimals that may be empty, which says that they are not known. */
final class Decimal {
  private Decimal() {}

  static @Nullable BigDecimal read(String text) {
    return text.isEmpty() ? null : new BigDecimal(text);
  }

  static String text(@Nullable BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }
}
