package it.nzd.indicators.domain.calculation.energy;

import it.nzd.indicators.domain.calculation.Method;
import it.nzd.indicators.domain.calculation.figure.Figure;
import it.nzd.indicators.domain.calculation.figure.Sum;
import it.nzd.platform.value.Source;
import it.nzd.platform.value.Source.Mark;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How well a photovoltaic plant works. Performance ratio {@code PR = E/(P × H)}, of an hour {@code
 * P_W/(G × kWp)}; capacity factor {@code E/(P × hours)}.
 *
 * @param peakKwp peak power; empty when not given
 * @param measured kWh; empty when not given
 * @param expected kWh in the same time; empty when not given
 * @param irradiation kWh/m2 in the same time; empty when not given
 * @param hourCount hours in the same time; empty when not given
 * @param hours hourly rows
 */
public record PvPerformance(
    OptionalDouble peakKwp,
    OptionalDouble measured,
    OptionalDouble expected,
    OptionalDouble irradiation,
    OptionalDouble hourCount,
    List<Hour> hours) {
  public static final Method METHOD =
      new Method(
          "pv-performance",
          "1",
          List.of(
              new Source(
                  "PVGIS hourly output, columns P and G(i)",
                  "Joint Research Centre; test data of pvlib-python",
                  "",
                  "https://github.com/pvlib/pvlib-python",
                  Mark.VERIFIED,
                  "")));

  /** An hour: power in W, irradiance on the modules in W/m2. */
  public record Hour(double power, double irradiance) {}

  public PvPerformance {
    hours = List.copyOf(hours);
  }

  /** Measured by expected energy. */
  public Figure realToExpected() {
    return Figure.ratio(measured, expected, "EXPECTED_ZERO");
  }

  public Figure performanceRatio() {
    return peakKwp.isEmpty() || irradiation.isEmpty()
        ? Figure.none(Figure.INPUT_MISSING)
        : Figure.ratio(
            measured,
            OptionalDouble.of(peakKwp.getAsDouble() * irradiation.getAsDouble()),
            "NO_LIGHT");
  }

  public Figure capacityFactor() {
    return peakKwp.isEmpty() || hourCount.isEmpty()
        ? Figure.none(Figure.INPUT_MISSING)
        : Figure.ratio(
            measured,
            OptionalDouble.of(peakKwp.getAsDouble() * hourCount.getAsDouble()),
            "NO_LIGHT");
  }

  /** Performance ratio of an hour. */
  public Figure ratio(Hour hour) {
    return ratio(hour.power(), hour.irradiance());
  }

  /** Performance ratio of all rows together. */
  public Figure hourlyRatio() {
    return hours.isEmpty()
        ? Figure.none(Figure.INPUT_MISSING)
        : ratio(Sum.of(hours, Hour::power), Sum.of(hours, Hour::irradiance));
  }

  private Figure ratio(double power, double irradiance) {
    return peakKwp.isEmpty()
        ? Figure.none(Figure.INPUT_MISSING)
        : Figure.ratio(power, irradiance * peakKwp.getAsDouble(), "NO_LIGHT");
  }
}
