package it.nzd.indicators.domain.calculation.emissions;

/**
 * Emission of one gas.
 *
 * @param gas the gas
 * @param kg its mass, kg
 * @param gwp its potential, kg CO2e per kg; NaN in a total in which several were used
 * @param tCo2e the same in tonnes of CO2e
 */
public record GasMass(Gas gas, double kg, double gwp, double tCo2e) {
  private static final double KG_PER_T = 1000;

  static GasMass of(Gas gas, double kg, double gwp) {
    return new GasMass(gas, kg, gwp, kg * gwp / KG_PER_T);
  }
}
