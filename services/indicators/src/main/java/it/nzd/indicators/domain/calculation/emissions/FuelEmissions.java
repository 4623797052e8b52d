package it.nzd.indicators.domain.calculation.emissions;

import it.nzd.indicators.domain.calculation.Method;
import it.nzd.indicators.domain.calculation.UnfitInput;
import it.nzd.indicators.domain.calculation.UnfitInput.Why;
import it.nzd.platform.value.Source;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Emissions of fuels: {@code tCO2 = V · NCV · EF / 1000 · OX}, with V in the unit of the calorific
 * value, NCV in GJ per unit, EF in tCO2/TJ, OX the oxidised share; or mass of gas straight per unit
 * where a parameter gives that. Source: national standard parameters for emissions trading (ISPRA
 * inventory), table of 2013 and later ones. Oxidation touches CO2 only.
 */
public final class FuelEmissions {
  private static final Source RULE =
      new Source(
          "National standard parameters for emissions trading: calorific value, emission factor,"
              + " oxidation",
          "ISPRA, Ministero dell'Ambiente",
          "",
          "",
          Source.Mark.VERIFIED,
          "");
  private static final Method METHOD = new Method("fuel-emissions", "1", List.of(RULE));
  private static final double KG_PER_T = 1000;
  private static final double GJ_PER_TJ = 1000;

  private FuelEmissions() {}

  /** Own parameters, and the field each refusal names. */
  public record Own(
      @Nullable Double ncv,
      @Nullable Double gjPerNcvUnit,
      String perUnit,
      double tonnesPerTj,
      Map<Gas, Double> kgPerTj) {
    public Own {
      kgPerTj = Map.copyOf(kgPerTj);
    }
  }

  /** How many of one unit another one is, as declared. */
  public record Conversion(String from, String to, double factor) {}

  /** Basis of an amount that is energy. */
  public enum Basis {
    NET,
    GROSS
  }

  /**
   * A fuel.
   *
   * @param basis basis of an amount that is energy; null when not stated
   * @param grossToNet gross divided by net calorific value; null when not stated
   * @param named named parameter; null with own ones
   * @param own own parameters; null with a named one
   * @param oxidation oxidised share of the carbon
   * @param conversion declared conversion; null without one
   */
  public record Use(
      String label,
      double amount,
      String unit,
      @Nullable Basis basis,
      @Nullable Double grossToNet,
      @Nullable FuelParameter named,
      @Nullable Own own,
      double oxidation,
      @Nullable Conversion conversion) {}

  /**
   * Emissions of one fuel.
   *
   * @param energyGj net energy; null without a calorific value
   * @param gases by gas, CO2 first
   */
  public record Row(
      String label,
      @Nullable Double energyGj,
      List<GasMass> gases,
      double tCo2e,
      @Nullable FuelParameter named) {}

  /**
   * Rows in the order of the fuels and their totals.
   *
   * @param energyGj null when a fuel has none
   */
  public record Answer(List<Row> rows, double tCo2e, @Nullable Double energyGj) {}

  /** The method with the sources of the parameters that were used. */
  public static Method method(Answer answer, boolean usesPotentials) {
    Set<Source> sources = new LinkedHashSet<>();
    sources.add(RULE);
    for (var row : answer.rows()) {
      var named = row.named();
      if (named != null) {
        sources.add(named.source());
      }
    }
    if (usesPotentials) {
      sources.add(Potentials.SOURCE);
    }
    return new Method(METHOD.id(), METHOD.version(), List.copyOf(sources));
  }

  /**
   * Computes.
   *
   * @param set potentials; null is refused where a parameter states CH4 or N2O
   * @throws UnfitInput naming the field
   */
  public static Answer run(List<Use> uses, @Nullable GwpSet set) {
    var rows = new ArrayList<Row>();
    var total = new Sum();
    var energy = new Sum();
    boolean hasEnergy = true;
    for (int i = 0; i < uses.size(); i++) {
      var row = row(uses.get(i), set, "fuels[" + i + "]");
      rows.add(row);
      total.add(row.tCo2e());
      var gj = row.energyGj();
      hasEnergy &= gj != null;
      energy.add(gj == null ? 0 : gj);
    }
    return new Answer(List.copyOf(rows), total.value(), hasEnergy ? energy.value() : null);
  }

  private static Row row(Use use, @Nullable GwpSet set, String path) {
    var parameters = FuelAmounts.parameters(use, path);
    var amount = FuelAmounts.of(use, parameters, path);
    var gases = gases(parameters, amount, use.oxidation(), set);
    var total = new Sum();
    gases.forEach(gas -> total.add(gas.tCo2e()));
    return new Row(use.label(), amount.energyGj(), gases, total.value(), use.named());
  }

  private static List<GasMass> gases(
      Parameters parameters, FuelAmounts.Amount amount, double oxidation, @Nullable GwpSet set) {
    var gases = new ArrayList<GasMass>();
    var tonnesPerTj = parameters.tonnesPerTj();
    double perWhat = amount.inUnits();
    if (tonnesPerTj != null) {
      perWhat = amount.orNoEnergy() / GJ_PER_TJ;
      gases.add(GasMass.of(Gas.CO2, perWhat * tonnesPerTj * oxidation * KG_PER_T, 1));
    }
    for (var gas : List.of(Gas.CO2, Gas.CH4, Gas.N2O)) {
      var kg = parameters.kgPer().get(gas);
      if (kg != null) {
        double share = gas == Gas.CO2 ? oxidation : 1;
        gases.add(GasMass.of(gas, perWhat * kg * share, potential(gas, set)));
      }
    }
    return List.copyOf(gases);
  }

  private static double potential(Gas gas, @Nullable GwpSet set) {
    if (gas == Gas.CO2) {
      return 1;
    }
    if (set == null) {
      throw new UnfitInput("gwp_set", Why.VALUE_MISSING);
    }
    return Potentials.of(set, gas, MethaneOrigin.AGGREGATE, "gwp_set");
  }
}
