package it.nzd.indicators.domain.calculation.resources;

import it.nzd.indicators.domain.calculation.Method;
import it.nzd.indicators.domain.calculation.UnfitInput;
import it.nzd.indicators.domain.calculation.UnfitInput.Why;
import it.nzd.indicators.domain.calculation.figure.Amount;
import it.nzd.indicators.domain.calculation.figure.Decimals;
import it.nzd.indicators.domain.calculation.figure.Figure;
import it.nzd.indicators.domain.calculation.figure.Sum;
import it.nzd.platform.value.Source;
import it.nzd.platform.value.Source.Mark;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How well an output fits an input: the weighted mean of five parts, less a penalty, from 0 to 1.
 * Hard filters come first. A proposal, no standard.
 *
 * @param isTolerated whether a hazardous output may be taken; true when it is not hazardous
 */
public record SymbiosisScore(
    Flow output, Flow input, Parts parts, Weights weights, double penalty, boolean isTolerated) {
  public static final Method METHOD =
      new Method(
          "symbiosis-score",
          "1",
          List.of(
              new Source(
                  "Symbiosis match score, design proposal",
                  "Net Zero Districts",
                  "",
                  "",
                  Mark.PROVISIONAL,
                  "No standard exists; weights, decay and penalties are to be agreed.")));

  private static final double DAYS_OF_A_YEAR = 365;
  private static final double KG_IN_A_T = 1000;

  /**
   * @param quantity in the period
   * @param days of the period
   * @param months in which it flows, 1 to 12
   */
  public record Flow(
      double quantity, String unit, double days, Set<Integer> months, boolean isConfidential) {
    public Flow {
      months = Set.copyOf(months);
    }

    double perDay() {
      return quantity / days;
    }
  }

  /**
   * What the caller judges.
   *
   * @param compatibility of classes or codes, 0 to 1
   * @param quality 0 to 1
   * @param distance by road, km
   * @param reference distance at which the decay is 1/e, km
   */
  public record Parts(double compatibility, double quality, double distance, double reference) {
    /** {@code exp(−d/d0)}. */
    public double decay() {
      return Math.exp(-distance / reference);
    }
  }

  /** Weights of the parts. */
  public record Weights(
      double compatibility, double quantity, double continuity, double distance, double quality) {
    double total() {
      return Sum.of(compatibility, quantity, continuity, distance, quality);
    }
  }

  /**
   * Emissions or prices of a unit.
   *
   * @param transport per unit and km
   */
  public record Rates(double virgin, double disposal, double processing, double transport) {}

  /**
   * @throws UnfitInput when all weights are zero
   */
  public SymbiosisScore {
    if (weights.total() == 0) {
      throw new UnfitInput("compatibility_weight", Why.DIVISOR_ZERO);
    }
  }

  /** Hard filters that bar the match. */
  public List<String> filters() {
    var filters = new ArrayList<String>();
    if (!output.unit().equals(input.unit())) {
      filters.add("UNITS_DIFFER");
    }
    if (!isTolerated) {
      filters.add("HAZARDOUS_NOT_ACCEPTED");
    }
    if (output.isConfidential() || input.isConfidential()) {
      filters.add("CONFIDENTIAL");
    }
    return filters;
  }

  public Figure score() {
    var overlap = quantityOverlap();
    if (!filters().isEmpty()) {
      return Figure.none(filters().getFirst());
    }
    if (!overlap.isKnown()) {
      return overlap;
    }
    double parted =
        Sum.of(
            weights.compatibility() * parts.compatibility(),
            weights.quantity() * overlap.get(),
            weights.continuity() * continuityOverlap(),
            weights.distance() * parts.decay(),
            weights.quality() * parts.quality());
    return Figure.of(Math.max(0, Math.min(1, parted / weights.total() - penalty)));
  }

  /** {@code min/max} of both amounts per day. */
  public Figure quantityOverlap() {
    return output.unit().equals(input.unit())
        ? Figure.ratio(
            Math.min(output.perDay(), input.perDay()),
            Math.max(output.perDay(), input.perDay()),
            "NOT_COMPARABLE")
        : Figure.none("UNITS_DIFFER");
  }

  /** Months in which both flow by months in which one does. */
  public double continuityOverlap() {
    long both = output.months().stream().filter(input.months()::contains).count();
    return both / (double) (output.months().size() + input.months().size() - both);
  }

  /** Smaller of both amounts per day. */
  public Figure exchangeable() {
    return filters().isEmpty()
        ? Figure.of(Math.min(output.perDay(), input.perDay()))
        : Figure.none(filters().getFirst());
  }

  /**
   * t CO2e a year: {@code q × (virgin + disposal − processing − transport × km)}.
   *
   * @param kg kg CO2e per unit
   */
  public Figure avoided(Rates kg) {
    var exchanged = exchangeable();
    return exchanged.isKnown()
        ? Figure.of(
            exchanged.get()
                * DAYS_OF_A_YEAR
                * (kg.virgin()
                    + kg.disposal()
                    - kg.processing()
                    - kg.transport() * parts.distance())
                / KG_IN_A_T)
        : exchanged;
  }

  /**
   * Euro a year, by the same rule.
   *
   * @param eur euro per unit
   */
  public Amount benefit(Rates eur) {
    var exchanged = exchangeable();
    if (!exchanged.isKnown()) {
      return Amount.none(exchanged.missing());
    }
    var transport = Decimals.of(eur.transport()).multiply(Decimals.of(parts.distance()));
    var perUnit =
        Decimals.of(eur.virgin())
            .add(Decimals.of(eur.disposal()))
            .subtract(Decimals.of(eur.processing()))
            .subtract(transport);
    return Amount.of(
        perUnit
            .multiply(Decimals.of(exchanged.get()))
            .multiply(BigDecimal.valueOf((long) DAYS_OF_A_YEAR)));
  }
}
