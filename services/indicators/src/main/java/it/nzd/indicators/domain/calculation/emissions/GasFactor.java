package it.nzd.indicators.domain.calculation.emissions;

import it.nzd.indicators.domain.calculation.UnfitInput;
import it.nzd.indicators.domain.calculation.UnfitInput.Why;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An emission factor gas by gas. What is not stated is not there: never zero.
 *
 * @param unit unit of activity it is per
 * @param parts the gases that are stated
 * @param biogenicCo2 biogenic CO2, kg per unit: a memo item; null when not stated
 * @param origin where its methane comes from
 */
public record GasFactor(
    String unit, List<Part> parts, @Nullable Double biogenicCo2, MethaneOrigin origin) {
  public GasFactor {
    parts = List.copyOf(parts);
  }

  /**
   * One gas.
   *
   * @param gas the gas
   * @param kgPerUnit its mass, kg per unit of activity
   * @param field path of its field below the factor
   */
  public record Part(Gas gas, double kgPerUnit, String field) {}

  /**
   * Refuses a factor without gases, with a gas twice, or with both gases and CO2e.
   *
   * @param path path of the factor in the request
   */
  void check(String path) {
    if (parts.isEmpty()) {
      throw new UnfitInput(path, Why.VALUE_MISSING);
    }
    var seen = EnumSet.noneOf(Gas.class);
    for (var part : parts) {
      boolean isOther = part.field().startsWith("other_gases");
      boolean isAlone = part.gas() != Gas.CO2E || parts.size() == 1;
      if (!seen.add(part.gas()) || isOther != part.gas().isFluorinated() || !isAlone) {
        throw new UnfitInput(path + "." + part.field(), Why.VALUE_UNFIT);
      }
    }
  }

  /** Emissions of so many units. */
  List<GasMass> emissions(double units, GwpSet set, String path) {
    return parts.stream()
        .map(
            part ->
                GasMass.of(
                    part.gas(),
                    units * part.kgPerUnit(),
                    Potentials.of(set, part.gas(), origin, path + "." + part.field())))
        .toList();
  }

  boolean statesMethane() {
    return parts.stream().anyMatch(part -> part.gas() == Gas.CH4);
  }
}
