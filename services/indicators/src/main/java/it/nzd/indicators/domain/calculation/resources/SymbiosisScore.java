package it.nzd.indicators.domain.calculation.resources;

import it.nzd.indicators.domain.calculation.Method;
import it.nzd.indicators.domain.calculation.UnfitInput;
import it.nzd.indicators.domain.calculation.UnfitInput.Why;
import it.nzd.indicators.domain.calculation.figure.Amount;
import it.nzd.indicators.domain.calculation.figure.Decimals;
import it.nzd.indicators.domain.calculation.figure.Figure;
import it.nzd.indicators.domain.calculation.figure.Sum;
import it.nzd.indicators.domain.units.Units;
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
          "2",
          List.of(
              new Source(
                  "Symbiosis match score, design proposal",
                  "Net Zero Districts",
                  "",
                  "",
                  Mark.PROVISIONAL,
                  "No standard exists; weights, decay and penalties are to be agreed.")));

  private static final BigDecimal DAYS_OF_A_YEAR = BigDecimal.valueOf(365);
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

    private Pace in(String other) {
      var converted = Units.convert(Decimals.of(quantity), unit, other);
      return new Pace(converted.orElse(BigDecimal.ZERO), Decimals.of(days));
    }
  }

  /** So much in so many days, both exact. */
  private record Pace(BigDecimal amount, BigDecimal days) {
    /** The amount in the time that both have together: what is less is less a day. */
    private BigDecimal beside(Pace other) {
      return amount.multiply(other.days);
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
    if (!unitsFit()) {
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
    if (!unitsFit()) {
      return Figure.none("UNITS_DIFFER");
    }
    var given = given().beside(needed());
    var needed = needed().beside(given());
    return given.max(needed).signum() == 0
        ? Figure.none("NOT_COMPARABLE")
        : Figure.of(Decimals.divide(given.min(needed), given.max(needed)).doubleValue());
  }

  /** Months in which both flow by months in which one does. */
  public double continuityOverlap() {
    long both = output.months().stream().filter(input.months()::contains).count();
    return both / (double) (output.months().size() + input.months().size() - both);
  }

  /** Smaller of both amounts per day, in the output's unit. */
  public Figure exchangeable() {
    return filters().isEmpty()
        ? Figure.of(Decimals.divide(smaller().amount(), smaller().days()).doubleValue())
        : Figure.none(filters().getFirst());
  }

  /**
   * t CO2e a year: {@code q × (virgin + disposal − processing − transport × km)}.
   *
   * @param kg kg CO2e per unit of the output
   */
  public Figure avoided(Rates kg) {
    return filters().isEmpty()
        ? Figure.of(aYear(BigDecimal.ONE).doubleValue() * perUnit(kg).doubleValue() / KG_IN_A_T)
        : Figure.none(filters().getFirst());
  }

  /**
   * Euro a year, by the same rule.
   *
   * @param eur euro per unit of the output
   */
  public Amount benefit(Rates eur) {
    return filters().isEmpty() ? Amount.of(aYear(perUnit(eur))) : Amount.none(filters().getFirst());
  }

  private BigDecimal perUnit(Rates rates) {
    var transport = Decimals.of(rates.transport()).multiply(Decimals.of(parts.distance()));
    return Decimals.of(rates.virgin())
        .add(Decimals.of(rates.disposal()))
        .subtract(Decimals.of(rates.processing()))
        .subtract(transport);
  }

  /** So much for each unit exchanged in a year. Divides last, so that whole numbers stay whole. */
  private BigDecimal aYear(BigDecimal perUnit) {
    var yearly = smaller().amount().multiply(perUnit).multiply(DAYS_OF_A_YEAR);
    return Decimals.divide(yearly, smaller().days());
  }

  private boolean unitsFit() {
    return Units.convert(BigDecimal.ONE, input.unit(), output.unit()).isPresent();
  }

  private Pace given() {
    return output.in(output.unit());
  }

  private Pace needed() {
    return input.in(output.unit());
  }

  private Pace smaller() {
    boolean isGiven = given().beside(needed()).compareTo(needed().beside(given())) <= 0;
    return isGiven ? given() : needed();
  }
}
