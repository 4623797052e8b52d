package it.nzd.indicators.domain.calculation.emissions;

import it.nzd.platform.value.Source;
import it.nzd.platform.value.Source.Mark;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Named parameters of fuels, each in one edition with its mark. Either calorific value and emission
 * factor, or a mass of gas straight per unit.
 */
public enum FuelParameter {
  NATURAL_GAS_2013(national("2013"), "1000 Sm3", 35.20, 55.89),
  NATURAL_GAS_2014(national("2014"), "1000 Sm3", 35.046, 55.820),
  NATURAL_GAS_2018(national("2018"), "1000 Sm3", 35.253, 55.934),
  HEATING_GAS_OIL_2013(national("2013"), "t", 42.621, 74.438),
  HEATING_GAS_OIL_2014(national("2014"), "t", 42.817, 73.587),
  HEATING_GAS_OIL_2018(national("2018"), "t", 42.877, 73.578),
  ANTHRACITE_2018(national("2018"), "t", 28.885, 102.211),
  NATURAL_GAS_DM_2022(quoted("D.M. 11/05/2022, natural gas 1.975 kg/Sm3"), "Sm3", 1.975),
  DIESEL_ROAD(quoted("Road diesel 2.650 kg/l; other tools have 2.67 and 2.68"), "L", 2.650),
  LPG(quoted("LPG 1.510 kg/l"), "L", 1.510),
  HEATING_OIL(quoted("Heating oil 2.771 kg/l"), "L", 2.771),
  DISTRICT_HEAT_NATIONAL(
      quoted("District heat 0.200 kg/kWh, reference of the Conto Termico 2.0"), "kWh", 0.200),
  NATURAL_GAS_DEFRA_2024(defra(), "Sm3", 0.034524, null, Map.of(Gas.CO2, 2.02233)),
  ROAD_GASOLINE_IPCC(ipcc(), 2111.304, 0.135876, 0.135876),
  ROAD_DIESEL_IPCC(ipcc(), 2332.494, 0.150111, 0.150111),
  ROAD_LPG_IPCC(ipcc(), 1323.024, 1.58968, 0.005128),
  ROAD_CNG_IPCC(ipcc(), 1241.1, 2.17488, 0.07092),
  CACO3_DECARBONATION(quoted("Calcium carbonate, decarbonation 0.4397 t CO2/t"), "t", 439.7);

  private final Source source;
  private final String unit;
  private final @Nullable Double ncvGj;
  private final @Nullable Double tonnesPerTj;
  private final Map<Gas, Double> kgPerUnit;

  FuelParameter(Source source, String unit, double ncvGj, double tonnesPerTj) {
    this(source, unit, ncvGj, tonnesPerTj, Map.of());
  }

  FuelParameter(Source source, String unit, double kgCo2) {
    this(source, unit, null, null, Map.of(Gas.CO2, kgCo2));
  }

  FuelParameter(Source source, double co2, double ch4, double n2o) {
    this(source, "m3", null, null, Map.of(Gas.CO2, co2, Gas.CH4, ch4, Gas.N2O, n2o));
  }

  FuelParameter(
      Source source,
      String unit,
      @Nullable Double ncvGj,
      @Nullable Double tonnesPerTj,
      Map<Gas, Double> kgPerUnit) {
    this.source = source;
    this.unit = unit;
    this.ncvGj = ncvGj;
    this.tonnesPerTj = tonnesPerTj;
    this.kgPerUnit = kgPerUnit;
  }

  /** Where it comes from. */
  public Source source() {
    return source;
  }

  Parameters parameters() {
    return new Parameters(unit, ncvGj, tonnesPerTj, kgPerUnit);
  }

  private static Source national(String year) {
    return new Source(
        "National standard parameters for emissions trading, applied to " + year,
        "ISPRA, Ministero dell'Ambiente",
        year,
        "",
        Mark.VERIFIED,
        "Coefficients of the national inventory; net calorific value, oxidation 1.");
  }

  private static Source quoted(String title) {
    return new Source(
        title, "", "", "", Mark.SECONDARY, "Quoted by a public tool: confirm with the primary.");
  }

  private static Source defra() {
    return new Source(
        "UK Government GHG conversion factors 2024, natural gas",
        "DEFRA",
        "2024",
        "",
        Mark.SECONDARY,
        "9.59 kWh/Sm3 (0.034524 GJ/Sm3) is the mix of the United Kingdom, about 2 % below the Italian one.");
  }

  private static Source ipcc() {
    return new Source(
        "IPCC road transport factors as shipped by CityCatalyst, kg per m3 of fuel",
        "Open Earth Foundation",
        "",
        "",
        Mark.VERIFIED,
        "Values as that platform ships them.");
  }
}
