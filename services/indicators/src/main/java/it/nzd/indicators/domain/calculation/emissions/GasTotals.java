package it.nzd.indicators.domain.calculation.emissions;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Emissions of many activities together.
 *
 * @param gases by gas, only gases that some factor states
 * @param tCo2e all gases, without biogenic CO2
 * @param biogenicCo2 t, memo; null when no factor states it
 */
public record GasTotals(List<GasMass> gases, double tCo2e, @Nullable Double biogenicCo2) {
  static GasTotals of(List<ActivityEmissions.Row> rows) {
    Map<Gas, OfGas> byGas = new EnumMap<>(Gas.class);
    var total = new Sum();
    var biogenic = new Sum();
    boolean statesBiogenic = false;
    for (var row : rows) {
      row.gases().forEach(gas -> byGas.computeIfAbsent(gas.gas(), OfGas::new).add(gas));
      total.add(row.tCo2e());
      var memo = row.biogenicCo2();
      if (memo != null) {
        statesBiogenic = true;
        biogenic.add(memo);
      }
    }
    var gases = byGas.values().stream().map(OfGas::total).toList();
    return new GasTotals(gases, total.value(), statesBiogenic ? biogenic.value() : null);
  }

  private static final class OfGas {
    private final Gas gas;
    private final Sum kg = new Sum();
    private final Sum tCo2e = new Sum();
    private final List<Double> potentials = new ArrayList<>();

    OfGas(Gas gas) {
      this.gas = gas;
    }

    void add(GasMass mass) {
      kg.add(mass.kg());
      tCo2e.add(mass.tCo2e());
      potentials.add(mass.gwp());
    }

    GasMass total() {
      double gwp = potentials.stream().distinct().count() == 1 ? potentials.getFirst() : Double.NaN;
      return new GasMass(gas, kg.value(), gwp, tCo2e.value());
    }
  }
}
