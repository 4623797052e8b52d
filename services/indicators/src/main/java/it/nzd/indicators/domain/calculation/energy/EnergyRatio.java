package it.nzd.indicators.domain.calculation.energy;

import it.nzd.indicators.domain.calculation.Method;
import it.nzd.indicators.domain.calculation.Warning;
import it.nzd.indicators.domain.calculation.figure.Figure;
import it.nzd.platform.value.Source;
import it.nzd.platform.value.Source.Mark;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Energy per unit, the simplest energy performance indicator: {@code ratio = E/units}, {@code
 * saving = ratio × units of the period − actual}. It takes all energy to follow the units; where a
 * base load does not, a model is fairer.
 *
 * @param baselineEnergy kWh
 * @param baselineUnits units of the baseline
 * @param reportEnergy kWh of the period to judge; empty when not known
 * @param reportUnits its units; empty when not known
 */
public record EnergyRatio(
    double baselineEnergy,
    double baselineUnits,
    OptionalDouble reportEnergy,
    OptionalDouble reportUnits) {
  public static final Method METHOD =
      new Method(
          "energy-ratio",
          "1",
          List.of(
              new Source(
                  "Energy performance indicators as simple ratios (ISO 50006), common practice",
                  "",
                  "",
                  "",
                  Mark.PROVISIONAL,
                  "The examples of the standard's annex were not read.")));

  private static final String NO_UNITS = "NO_UNITS";

  /** kWh per unit of the baseline. */
  public Figure baseline() {
    return Figure.ratio(baselineEnergy, baselineUnits, NO_UNITS);
  }

  /** kWh per unit of the period. */
  public Figure report() {
    return Figure.ratio(reportEnergy, reportUnits, NO_UNITS);
  }

  /** What the period's units would have taken, kWh. */
  public Figure expected() {
    if (reportUnits.isEmpty()) {
      return Figure.none(Figure.INPUT_MISSING);
    }
    return baseline().isKnown()
        ? Figure.of(baseline().get() * reportUnits.getAsDouble())
        : baseline();
  }

  /** Expected less actual, kWh. */
  public Figure saving() {
    if (reportEnergy.isEmpty()) {
      return Figure.none(Figure.INPUT_MISSING);
    }
    return expected().isKnown()
        ? Figure.of(expected().get() - reportEnergy.getAsDouble())
        : expected();
  }

  /** Saving by expected, in per cent. */
  public Figure improvementPercent() {
    return saving().isKnown()
        ? Figure.ratio(100 * saving().get(), expected().get(), "BASELINE_ZERO")
        : saving();
  }

  /** Energy before less energy after, kWh, whatever the units did. */
  public Figure unadjustedSaving() {
    return reportEnergy.isEmpty()
        ? Figure.none(Figure.INPUT_MISSING)
        : Figure.of(baselineEnergy - reportEnergy.getAsDouble());
  }

  /** Energy that does not follow the units makes a ratio unfair. */
  public List<Warning> warnings() {
    return List.of(new Warning("BASE_LOAD_IGNORED", ""));
  }
}
