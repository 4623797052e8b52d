package it.nzd.indicators.domain.calculation.emissions;

import it.nzd.indicators.domain.calculation.Method;
import it.nzd.indicators.domain.calculation.UnfitInput;
import it.nzd.indicators.domain.calculation.UnfitInput.Why;
import it.nzd.indicators.domain.calculation.Warning;
import it.nzd.indicators.domain.calculation.emissions.Vintage.Chosen;
import it.nzd.platform.value.Source;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Emissions of activities, gas by gas: {@code E_gas = A · EF_gas} in kg, {@code CO2e = Σ E_gas ·
 * GWP_gas / 1000} in t; with an intensity {@code A · intensity · EF_gas}. One set of potentials
 * serves the run. Biogenic CO2 is a memo item outside the totals. Source: GPC, Global Protocol for
 * Community-Scale GHG Inventories; ITU, Methodology to assess Net Zero progress in cities (2025),
 * p. 16.
 */
public final class ActivityEmissions {
  /** Name, version and sources. */
  public static final Method METHOD =
      new Method(
          "activity-emissions",
          "2",
          List.of(
              new Source(
                  "Global Protocol for Community-Scale Greenhouse Gas Inventories (GPC)",
                  "Greenhouse Gas Protocol",
                  "",
                  "",
                  Source.Mark.VERIFIED,
                  "Activity times factor, gas by gas."),
              Potentials.SOURCE));

  private static final double KG_PER_T = 1000;
  private static final double MOST_NITROUS_OXIDE = 0.5;
  private static final double SAME = 1e-6;

  private ActivityEmissions() {}

  /**
   * An activity.
   *
   * @param label what it is
   * @param amount how much, in {@code unit}
   * @param unit unit of the amount
   * @param intensity what is used per unit of the amount; null when the factor is per that unit
   * @param intensityUnit unit of the intensity, {@code used/amount}; empty without one
   * @param factor the factor; null when one is chosen from vintages
   * @param when when it happened
   * @param vintages what to choose the factor from; empty when it is given
   * @param isSolidBiomass whether it burns solid biomass
   * @param stated a printed result to check, tCO2e; null when there is none
   * @param gpc where it stands in the inventory of a community
   */
  public record Activity(
      String label,
      double amount,
      String unit,
      @Nullable Double intensity,
      String intensityUnit,
      @Nullable GasFactor factor,
      When when,
      List<Vintage<GasFactor>> vintages,
      boolean isSolidBiomass,
      @Nullable Double stated,
      Gpc gpc) {
    public Activity {
      vintages = List.copyOf(vintages);
    }
  }

  /**
   * Emissions of one activity.
   *
   * @param label what it is
   * @param gases by gas
   * @param tCo2e all gases together
   * @param biogenicCo2 t, memo; null when the factor does not state it
   * @param chosen the vintage used; null when the factor was given
   * @param gpc where it stands in the inventory of a community
   */
  public record Row(
      String label,
      List<GasMass> gases,
      double tCo2e,
      @Nullable Double biogenicCo2,
      @Nullable Chosen<GasFactor> chosen,
      Gpc gpc) {}

  /** Rows in the order of the activities, totals, and what a reader would ask about. */
  public record Answer(
      List<Row> rows, GasTotals totals, GpcTotals inventory, List<Warning> warnings) {}

  /**
   * Computes.
   *
   * @param asOfYear year of the calculation: editions published later are not used; null uses all
   * @throws UnfitInput naming the field
   */
  public static Answer run(GwpSet set, List<Activity> activities, @Nullable Integer asOfYear) {
    var rows = new ArrayList<Row>();
    var warnings = new ArrayList<Warning>();
    for (int i = 0; i < activities.size(); i++) {
      var path = "activities[" + i + "]";
      var activity = activities.get(i);
      var used = used(activity, path, asOfYear);
      var row = row(activity, used, set);
      rows.add(row);
      warn(activity, used, row, set, path, warnings);
    }
    return new Answer(
        List.copyOf(rows), GasTotals.of(rows), GpcTotals.of(rows), List.copyOf(warnings));
  }

  /** A factor with its path in the request. */
  private record Used(
      GasFactor factor, String path, @Nullable Chosen<GasFactor> chosen, double units) {}

  private static Used used(Activity activity, String path, @Nullable Integer asOfYear) {
    var given = activity.factor();
    if (given != null) {
      if (!activity.vintages().isEmpty()) {
        throw new UnfitInput(path + ".vintages", Why.VALUE_UNFIT);
      }
      return used(activity, path, given, path + ".factor", null);
    }
    if (activity.vintages().isEmpty()) {
      throw new UnfitInput(path + ".factor", Why.VALUE_MISSING);
    }
    var vintages = new Vintages<>(activity.vintages(), asOfYear, path + ".vintages");
    vintages.checkOneSeries();
    var chosen = vintages.on(activity.when().lastDay(path), activity.label());
    var at = path + ".vintages[" + chosen.index() + "].factor";
    return used(activity, path, chosen.vintage().factor(), at, chosen);
  }

  private static Used used(
      Activity activity,
      String path,
      GasFactor factor,
      String at,
      @Nullable Chosen<GasFactor> chosen) {
    factor.check(at);
    return new Used(factor, at, chosen, units(activity, factor, path));
  }

  /** How many of the factor's units the activity uses. */
  private static double units(Activity activity, GasFactor factor, String path) {
    var intensity = activity.intensity();
    if (intensity == null) {
      if (!activity.intensityUnit().isEmpty()) {
        throw new UnfitInput(path + ".intensity", Why.VALUE_MISSING);
      }
      return activity.amount() * Scale.of(activity.unit(), factor.unit(), path + ".unit");
    }
    var field = path + ".intensity_unit";
    if (activity.intensityUnit().isEmpty()) {
      throw new UnfitInput(field, Why.VALUE_MISSING);
    }
    int slash = activity.intensityUnit().indexOf('/');
    if (slash < 0 || slash != activity.intensityUnit().lastIndexOf('/')) {
      throw new UnfitInput(field, Why.UNIT_UNFIT);
    }
    var taken = activity.intensityUnit().substring(0, slash);
    var per = activity.intensityUnit().substring(slash + 1);
    return activity.amount()
        * Scale.of(activity.unit(), per, field)
        * intensity
        * Scale.of(taken, factor.unit(), field);
  }

  private static Row row(Activity activity, Used used, GwpSet set) {
    var gases = used.factor().emissions(used.units(), set, used.path());
    var total = new Sum();
    gases.forEach(gas -> total.add(gas.tCo2e()));
    var biogenic = used.factor().biogenicCo2();
    return new Row(
        activity.label(),
        gases,
        total.value(),
        biogenic == null ? null : used.units() * biogenic / KG_PER_T,
        used.chosen(),
        activity.gpc());
  }

  private static void warn(
      Activity activity, Used used, Row row, GwpSet set, String path, List<Warning> warnings) {
    double nitrousOxide =
        row.gases().stream()
            .filter(gas -> gas.gas() == Gas.N2O)
            .mapToDouble(GasMass::tCo2e)
            .findFirst()
            .orElse(0);
    if (activity.isSolidBiomass() && nitrousOxide > MOST_NITROUS_OXIDE * row.tCo2e()) {
      warnings.add(new Warning("NITROUS_OXIDE_SHARE_HIGH", used.path() + ".n2o_kg_per_unit"));
    }
    if (used.factor().statesMethane()) {
      var origin = used.factor().origin();
      warnings.addAll(Potentials.warnings(set, origin, used.path() + ".methane_origin"));
    }
    if (used.factor().parts().getFirst().gas() == Gas.CO2E) {
      warnings.add(new Warning("GASES_NOT_STATED", used.path() + ".co2e_kg_per_unit"));
    }
    var stated = activity.stated();
    if (stated != null && differs(row.tCo2e(), stated)) {
      warnings.add(new Warning("STATED_VALUE_DIFFERS", path + ".stated_t_co2e"));
    }
  }

  /** A printed value is as exact as its last decimal: half of one is rounding, not a mistake. */
  private static boolean differs(double computed, double stated) {
    int decimals = Math.max(0, BigDecimal.valueOf(stated).stripTrailingZeros().scale());
    double half = 0.5 * Math.pow(10, -decimals);
    return Math.abs(computed - stated) > half + SAME * Math.abs(computed);
  }
}
