package it.nzd.indicators.domain.intervention;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a scenario supposes; null is not known.
 *
 * @param baseYear year of the district's emissions, from which money is discounted
 * @param horizonYear last year that is computed
 * @param baselineT emissions of the district in the base year, t CO2e
 * @param yearlyChangePercent by how much they change in a year without the interventions
 * @param areaM2 area that results are divided by
 * @param discountRate fraction a year
 * @param factors how each carrier is converted
 * @param creditsExports whether exported electricity is credited
 * @param exportFactor resource name of the factor it is credited with; may be empty
 */
public record Supposition(
    int baseYear,
    int horizonYear,
    @Nullable BigDecimal baselineT,
    @Nullable BigDecimal yearlyChangePercent,
    @Nullable BigDecimal areaM2,
    @Nullable BigDecimal discountRate,
    Map<Carrier, FactorChoice> factors,
    boolean creditsExports,
    String exportFactor) {
  public Supposition {
    var sorted = new EnumMap<Carrier, FactorChoice>(Carrier.class);
    sorted.putAll(factors);
    factors = Collections.unmodifiableMap(sorted);
  }
}
