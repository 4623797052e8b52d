package it.nzd.indicators.domain.calculation.energy;

import it.nzd.indicators.domain.calculation.Method;
import it.nzd.indicators.domain.calculation.UnfitInput;
import it.nzd.indicators.domain.calculation.UnfitInput.Why;
import it.nzd.indicators.domain.calculation.Warning;
import it.nzd.indicators.domain.calculation.figure.Figure;
import it.nzd.indicators.domain.calculation.figure.Sum;
import it.nzd.platform.value.Source;
import it.nzd.platform.value.Source.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * What photovoltaics could yield: {@code kWp = area × usable share × module density}, {@code kWh =
 * kWp × yield}, or {@code kWp × irradiance × performance ratio}.
 *
 * @param sites one a place, in the order given
 */
public record RenewablePotential(List<SiteYield> sites, List<Warning> warnings) {
  public static final Method METHOD =
      new Method(
          "renewable-potential",
          "2",
          List.of(
              new Source(
                  "Mean irradiance by region",
                  "Università Politecnica delle Marche, Streamlit-CACER",
                  "",
                  "https://github.com/EnergySystemGroupDIISMUnivpm/Streamlit-CACER",
                  Mark.SECONDARY,
                  "Lombardy 1433, Emilia-Romagna 1477, Tuscany 1548, Lazio 1632 kWh/m2 a year; an"
                      + " own PVGIS run is better."),
              new Source(
                  "Module density 0.20 kWp/m2 and performance ratio 0.80",
                  "common practice",
                  "",
                  "",
                  Mark.PROVISIONAL,
                  "Used only where nothing is given; to be confirmed.")));

  private static final double USUAL_DENSITY = 0.20;
  private static final double USUAL_PERFORMANCE_RATIO = 0.80;
  private static final double HOURS_OF_A_YEAR = 8760;

  /** A city with the mean irradiance of its region on record, kWh/m2 a year. */
  public enum District {
    BERGAMO(1433),
    PARMA(1477),
    PRATO(1548),
    ROMA(1632);

    private final double irradiance;

    District(double irradiance) {
      this.irradiance = irradiance;
    }

    public double irradiance() {
      return irradiance;
    }
  }

  /** Where a yield comes from. */
  public enum YieldSource {
    OWN,
    IRRADIANCE,
    REGION
  }

  /**
   * @param areaM2 area
   * @param usableShare share that modules can cover
   * @param density kWp per m2 of covered area; empty when not given
   * @param ownYield kWh per kWp and year; empty when not given
   */
  public record Site(
      String name,
      double areaM2,
      double usableShare,
      OptionalDouble density,
      OptionalDouble ownYield) {}

  /**
   * @param kwp power
   * @param kwh energy a year
   * @param yield kWh per kWp and year
   */
  public record SiteYield(String name, double kwp, double kwh, double yield, YieldSource source) {}

  /**
   * Light and plant.
   *
   * @param yield kWh per kWp and year; empty when no irradiance is known
   * @param isRatioAssumed whether the performance ratio is the usual one, since none was given
   */
  public record Light(OptionalDouble yield, YieldSource source, boolean isRatioAssumed) {
    /** By an irradiance that was given, kWh/m2 a year. */
    public static Light of(double irradiance, OptionalDouble performanceRatio) {
      return new Light(
          OptionalDouble.of(irradiance * performanceRatio.orElse(USUAL_PERFORMANCE_RATIO)),
          YieldSource.IRRADIANCE,
          performanceRatio.isEmpty());
    }

    /** By the mean irradiance of the region. */
    public static Light of(District district, OptionalDouble performanceRatio) {
      return new Light(
          of(district.irradiance(), performanceRatio).yield(),
          YieldSource.REGION,
          performanceRatio.isEmpty());
    }

    /** Every place must have its own yield. */
    public static Light unknown() {
      return new Light(OptionalDouble.empty(), YieldSource.OWN, false);
    }
  }

  public RenewablePotential {
    sites = List.copyOf(sites);
    warnings = List.copyOf(warnings);
  }

  /**
   * @throws UnfitInput when a place has no yield of its own and no irradiance is known
   */
  public static RenewablePotential of(List<Site> sites, Light light) {
    var warnings = new ArrayList<Warning>();
    var yields =
        IntStream.range(0, sites.size()).mapToObj(i -> of(sites.get(i), i, light)).toList();
    for (int i = 0; i < sites.size(); i++) {
      if (sites.get(i).density().isEmpty()) {
        warnings.add(new Warning("DENSITY_ASSUMED", "sites[" + i + "].module_density_kwp_per_m2"));
      }
    }
    if (yields.stream().anyMatch(site -> site.source() == YieldSource.REGION)) {
      warnings.add(new Warning("REGIONAL_IRRADIANCE", "district"));
    }
    boolean usesLight = yields.stream().anyMatch(site -> site.source() != YieldSource.OWN);
    if (usesLight && light.isRatioAssumed()) {
      warnings.add(new Warning("PERFORMANCE_RATIO_ASSUMED", "performance_ratio"));
    }
    return new RenewablePotential(yields, warnings);
  }

  public double kwp() {
    return Sum.of(sites, SiteYield::kwp);
  }

  /** Energy a year. */
  public double kwh() {
    return Sum.of(sites, SiteYield::kwh);
  }

  /** Energy by power and 8,760 hours. */
  public Figure capacityFactor() {
    return Figure.ratio(kwh(), kwp() * HOURS_OF_A_YEAR, "NO_POWER");
  }

  private static SiteYield of(Site site, int index, Light light) {
    double kwp = site.areaM2() * site.usableShare() * site.density().orElse(USUAL_DENSITY);
    boolean isOwn = site.ownYield().isPresent();
    if (!isOwn && light.yield().isEmpty()) {
      throw new UnfitInput("sites[" + index + "].yield_kwh_per_kwp", Why.VALUE_MISSING);
    }
    double yield = isOwn ? site.ownYield().getAsDouble() : light.yield().getAsDouble();
    return new SiteYield(
        site.name(), kwp, kwp * yield, yield, isOwn ? YieldSource.OWN : light.source());
  }
}
