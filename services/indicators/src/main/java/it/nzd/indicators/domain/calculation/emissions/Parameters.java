package it.nzd.indicators.domain.calculation.emissions;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the emissions of a fuel are computed from.
 *
 * @param unit unit of the fuel
 * @param ncvGj net calorific value, GJ per unit; null when not known
 * @param tonnesPerTj emission factor, t CO2 per TJ; null when the gases are given per unit
 * @param kgPer gases, kg per unit or, beside an emission factor, kg per TJ
 */
record Parameters(
    String unit, @Nullable Double ncvGj, @Nullable Double tonnesPerTj, Map<Gas, Double> kgPer) {
  Parameters {
    kgPer = Map.copyOf(kgPer);
  }

  boolean isOfEnergy() {
    return Scale.isEnergy(unit);
  }
}
