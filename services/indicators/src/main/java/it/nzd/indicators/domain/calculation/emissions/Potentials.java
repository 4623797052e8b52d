package it.nzd.indicators.domain.calculation.emissions;

import it.nzd.indicators.domain.calculation.UnfitInput;
import it.nzd.indicators.domain.calculation.UnfitInput.Why;
import it.nzd.indicators.domain.calculation.Warning;
import it.nzd.platform.value.Source;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Global warming potentials, kg CO2e per kg of gas. SAR, AR4 and AR5 as the GHG Protocol quotes
 * them, AR6 from IPCC AR6 WG1 table 7.SM.7, all as published in the collection
 * openclimatedata/globalwarmingpotentials 0.13.1. Methane by origin is known for AR6 over 100 years
 * only: fossil 29.8, biogenic 27.0.
 */
public final class Potentials {
  static final Source SOURCE =
      new Source(
          "IPCC assessment reports, global warming potentials (AR6 WG1 table 7.SM.7; earlier ones"
              + " as quoted by the GHG Protocol)",
          "IPCC",
          "",
          "",
          Source.Mark.VERIFIED,
          "Read in the collection openclimatedata/globalwarmingpotentials 0.13.1.");

  /** Not a value: the edition has none for the gas. */
  private static final double NONE = Double.NaN;

  private static final double AR6_FOSSIL = 29.8;
  private static final double AR6_BIOGENIC = 27.0;

  /** In the order of {@link GwpSet}. */
  private static final Map<Gas, List<Double>> TABLE = table();

  private Potentials() {}

  /**
   * The potential of a gas.
   *
   * @param field what is refused when the set has no value for the gas
   * @throws UnfitInput FACTOR_MISSING when it has none
   */
  public static double of(GwpSet set, Gas gas, MethaneOrigin origin, String field) {
    if (gas == Gas.CO2 || gas == Gas.CO2E) {
      return 1;
    }
    if (gas == Gas.CH4 && set == GwpSet.AR6 && origin != MethaneOrigin.AGGREGATE) {
      return origin == MethaneOrigin.FOSSIL ? AR6_FOSSIL : AR6_BIOGENIC;
    }
    double value = TABLE.getOrDefault(gas, List.of()).get(set.ordinal());
    if (Double.isNaN(value)) {
      throw new UnfitInput(
          field, Why.FACTOR_MISSING, Map.of("subject", gas.formula() + ", " + set));
    }
    return value;
  }

  /** Says so when the set has no value of its own for methane of this origin. */
  public static List<Warning> warnings(GwpSet set, MethaneOrigin origin, String field) {
    return origin == MethaneOrigin.AGGREGATE || set == GwpSet.AR6
        ? List.of()
        : List.of(new Warning("METHANE_ORIGIN_NOT_DISTINGUISHED", field));
  }

  private static Map<Gas, List<Double>> table() {
    var table = new EnumMap<Gas, List<Double>>(Gas.class);
    table.put(Gas.CH4, List.of(21.0, 23.0, 25.0, 28.0, 34.0, 27.9, 81.2, 7.95));
    table.put(Gas.N2O, List.of(310.0, 296.0, 298.0, 265.0, 298.0, 273.0, 273.0, 130.0));
    table.put(
        Gas.HFC_23,
        List.of(11700.0, 12000.0, 14800.0, 12400.0, 13856.0, 14600.0, 12400.0, 10500.0));
    table.put(Gas.HFC_32, List.of(650.0, 550.0, 675.0, 677.0, 817.0, 771.0, 2690.0, 220.0));
    table.put(Gas.HFC_125, List.of(2800.0, 3400.0, 3500.0, 3170.0, 3691.0, 3740.0, 6740.0, 1110.0));
    table.put(Gas.HFC_134A, List.of(1300.0, 1300.0, 1430.0, 1300.0, 1549.0, 1530.0, 4140.0, 436.0));
    table.put(
        Gas.HFC_143A, List.of(3800.0, 4300.0, 4470.0, 4800.0, 5508.0, 5810.0, 7840.0, 1940.0));
    table.put(
        Gas.SF6, List.of(23900.0, 22200.0, 22800.0, 23500.0, 26087.0, 25200.0, 18300.0, 34100.0));
    table.put(
        Gas.NF3, List.of(NONE, 10800.0, 17200.0, 16100.0, 17885.0, 17400.0, 13400.0, 18200.0));
    table.put(Gas.CF4, List.of(6500.0, 5700.0, 7390.0, 6630.0, 7349.0, 7380.0, 5300.0, 10600.0));
    table.put(
        Gas.C2F6, List.of(9200.0, 11900.0, 12200.0, 11100.0, 12340.0, 12400.0, 8940.0, 17500.0));
    return table;
  }
}
