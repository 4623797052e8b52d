package it.nzd.indicators.domain.calculation.resources;

import it.nzd.indicators.domain.calculation.Method;
import it.nzd.indicators.domain.calculation.Warning;
import it.nzd.indicators.domain.calculation.figure.Figure;
import it.nzd.indicators.domain.calculation.figure.Sum;
import it.nzd.platform.value.Source;
import it.nzd.platform.value.Source.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Ratios of water. All volumes are m3 of the same time and territory; each is empty when not known.
 *
 * @param treated collected and treated
 * @param reused refined and reused
 * @param reusable what could be reused
 * @param refined what the refining plant gave
 * @param capacity what it could give
 * @param recycledSupply recycled water to processes
 * @param freshSupply fresh water to processes
 * @param product made, t
 * @param employees number
 * @param supplied put into the network
 * @param delivered delivered by the network
 * @param rainfall mm
 * @param catchments surfaces that catch rain
 * @param energyOfReuse kWh a reused m3
 */
public record Water(
    OptionalDouble treated,
    OptionalDouble reused,
    OptionalDouble reusable,
    OptionalDouble refined,
    OptionalDouble capacity,
    OptionalDouble recycledSupply,
    OptionalDouble freshSupply,
    OptionalDouble product,
    OptionalDouble employees,
    OptionalDouble supplied,
    OptionalDouble delivered,
    OptionalDouble rainfall,
    List<Catchment> catchments,
    OptionalDouble energyOfReuse) {
  public static final Method METHOD =
      new Method(
          "water",
          "1",
          List.of(
              new Source(
                  "Recupero e riuso delle acque",
                  "GIDA, Prato",
                  "",
                  "https://www.gida-spa.it/recupero",
                  Mark.VERIFIED,
                  "Figures of the district by which the ratios were checked."),
              new Source(
                  "Ratios of water reuse and rain harvest, common practice",
                  "",
                  "",
                  "",
                  Mark.DERIVED,
                  "")));

  private static final String DIVISOR_ZERO = "DIVISOR_ZERO";
  private static final double MM_IN_A_M = 1000;

  /**
   * @param area m2
   * @param runoff share of rain that runs off
   * @param filter share that the filter lets through
   */
  public record Catchment(double area, double runoff, double filter) {}

  public Water {
    catchments = List.copyOf(catchments);
  }

  /** Reused by treated. */
  public Figure reuseRate() {
    return Figure.ratio(reused, treated, DIVISOR_ZERO);
  }

  /** Reusable by treated. */
  public Figure potentialReuseRate() {
    return Figure.ratio(reusable, treated, DIVISOR_ZERO);
  }

  /** Reused by reusable. */
  public Figure shareOfReusable() {
    return Figure.ratio(reused, reusable, DIVISOR_ZERO);
  }

  /** Refined by capacity. */
  public Figure utilisation() {
    return Figure.ratio(refined, capacity, DIVISOR_ZERO);
  }

  /** {@code recycled/(recycled + fresh)} of process supply. */
  public Figure substitution() {
    return Figure.ratio(recycledSupply, processSupply(), DIVISOR_ZERO);
  }

  /** m3 of process water a t of product. */
  public Figure perProduct() {
    return Figure.ratio(processSupply(), product, DIVISOR_ZERO);
  }

  /** m3 of process water an employee. */
  public Figure perEmployee() {
    return Figure.ratio(processSupply(), employees, DIVISOR_ZERO);
  }

  /** {@code (supplied − delivered)/supplied} of the network. */
  public Figure leakage() {
    return supplied.isEmpty() || delivered.isEmpty()
        ? Figure.none(Figure.INPUT_MISSING)
        : Figure.ratio(
            supplied.getAsDouble() - delivered.getAsDouble(), supplied.getAsDouble(), DIVISOR_ZERO);
  }

  /** {@code Σ area × rainfall × run-off × filter}, m3. */
  public Figure rainHarvest() {
    return rainfall.isEmpty() || catchments.isEmpty()
        ? Figure.none(Figure.INPUT_MISSING)
        : Figure.of(
            Sum.of(catchments, c -> c.area() * c.runoff() * c.filter())
                * rainfall.getAsDouble()
                / MM_IN_A_M);
  }

  /** kWh that reuse takes. */
  public Figure reuseEnergy() {
    return reused.isEmpty() || energyOfReuse.isEmpty()
        ? Figure.none(Figure.INPUT_MISSING)
        : Figure.of(reused.getAsDouble() * energyOfReuse.getAsDouble());
  }

  /** Parts that exceed their whole. */
  public List<Warning> warnings() {
    var warnings = new ArrayList<Warning>();
    warn(warnings, reused, treated, "reused_m3");
    warn(warnings, reusable, treated, "reusable_m3");
    warn(warnings, reused, reusable, "reused_m3");
    warn(warnings, refined, capacity, "refined_m3");
    warn(warnings, delivered, supplied, "network_delivered_m3");
    return warnings.stream().distinct().toList();
  }

  private OptionalDouble processSupply() {
    return recycledSupply.isEmpty() || freshSupply.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(recycledSupply.getAsDouble() + freshSupply.getAsDouble());
  }

  private static void warn(
      List<Warning> warnings, OptionalDouble part, OptionalDouble whole, String field) {
    if (part.isPresent() && whole.isPresent() && part.getAsDouble() > whole.getAsDouble()) {
      warnings.add(new Warning("MORE_THAN_ALL", field));
    }
  }
}
