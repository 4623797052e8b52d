package it.nzd.indicators.domain.intervention;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How a carrier is converted.
 *
 * @param factor resource name of the factor; empty for none
 * @param kwhPerUnit declared energy content; null when none is declared
 */
public record FactorChoice(String factor, @Nullable BigDecimal kwhPerUnit) {}
