package it.nzd.indicators.domain.calculation.resources;

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

/**
 * Circularity of products and company. Each amount is empty when not known.
 *
 * @param products the products
 * @param recycledInput t
 * @param totalInput t
 * @param divertedWaste t kept from disposal
 * @param totalWaste t
 * @param revenue euro
 * @param recovered material recovered, t
 * @param demand material demanded, t
 * @param recoveryEnergy GJ
 * @param primaryEnergy GJ
 * @param circulated feedstock or energy that circulates
 * @param feedstock all of it, same unit
 */
public record Circularity(
    List<MaterialCircularity> products,
    OptionalDouble recycledInput,
    OptionalDouble totalInput,
    OptionalDouble divertedWaste,
    OptionalDouble totalWaste,
    OptionalDouble revenue,
    OptionalDouble recovered,
    OptionalDouble demand,
    OptionalDouble recoveryEnergy,
    OptionalDouble primaryEnergy,
    OptionalDouble circulated,
    OptionalDouble feedstock) {
  public static final Method METHOD =
      new Method(
          "circularity",
          "1",
          List.of(
              new Source(
                  "Circularity Indicators, an approach to measuring circularity: methodology (MCI)",
                  "Ellen MacArthur Foundation and Granta, as quoted by ISWA",
                  "",
                  "",
                  Mark.VERIFIED,
                  ""),
              new Source(
                  "MCI of a company: weighted average of products",
                  "",
                  "",
                  "",
                  Mark.PROVISIONAL,
                  "To be confirmed with the methodology."),
              new Source(
                  "Cullen: Circular economy, theoretical benchmark or perpetual motion machine?",
                  "evb-circularity-indicators",
                  "",
                  "https://github.com/alygizos/evb-circularity-indicators",
                  Mark.VERIFIED,
                  "CI = α·β, both from 0 to 1."),
              new Source("Zore: circulated feedstock", "ISWA", "", "", Mark.VERIFIED, "")));

  private static final String DIVISOR_ZERO = "DIVISOR_ZERO";
  private static final double MILLION = 1e6;

  /**
   * @throws UnfitInput when shares exceed one, or some products have a weight and some have none
   */
  public Circularity {
    products = List.copyOf(products);
    boolean isWeighted = products.stream().anyMatch(p -> p.weight().isPresent());
    for (int i = 0; i < products.size(); i++) {
      products.get(i).check("products[" + i + "]");
      if (isWeighted && products.get(i).weight().isEmpty()) {
        throw new UnfitInput("products[" + i + "].weight", Why.VALUE_MISSING);
      }
    }
    if (isWeighted && Sum.of(products, p -> p.weight().orElse(0)) == 0) {
      throw new UnfitInput("products", Why.DIVISOR_ZERO);
    }
  }

  /** MCI of all products, by their weights, or by mass without any. */
  public Figure companyIndex() {
    return Figure.ratio(
        Sum.of(products, p -> p.index() * weight(p)),
        Sum.of(products, Circularity::weight),
        "NO_PRODUCTS");
  }

  /** Recycled by all input. */
  public Figure recycledContent() {
    return Figure.ratio(recycledInput, totalInput, DIVISOR_ZERO);
  }

  /** Waste kept from disposal by all waste. */
  public Figure diversion() {
    return Figure.ratio(divertedWaste, totalWaste, DIVISOR_ZERO);
  }

  /** t of waste a million euro of revenue; none without revenue. */
  public Figure wasteIntensity() {
    return revenue.isEmpty()
        ? Figure.none(Figure.INPUT_MISSING)
        : Figure.ratio(
            totalWaste, OptionalDouble.of(revenue.getAsDouble() / MILLION), "NO_REVENUE");
  }

  /** {@code α·β}, α recovered by demand, β one less energy of recovery by primary, each 0 to 1. */
  public Figure cullen() {
    var alpha = Figure.ratio(recovered, demand, DIVISOR_ZERO);
    var saved = Figure.ratio(recoveryEnergy, primaryEnergy, DIVISOR_ZERO);
    if (!alpha.isKnown()) {
      return alpha;
    }
    return saved.isKnown() ? Figure.of(clipped(alpha.get()) * clipped(1 - saved.get())) : saved;
  }

  /** Circulated by all feedstock. */
  public Figure circulatedShare() {
    return Figure.ratio(circulated, feedstock, DIVISOR_ZERO);
  }

  /** Parts that exceed their whole. */
  public List<Warning> warnings() {
    var warnings = new ArrayList<Warning>();
    warn(warnings, recycledContent(), "recycled_input_t");
    warn(warnings, diversion(), "diverted_waste_t");
    warn(warnings, circulatedShare(), "circulated_feedstock");
    return warnings;
  }

  private static void warn(List<Warning> warnings, Figure share, String field) {
    if (share.value().orElse(0) > 1) {
      warnings.add(new Warning("MORE_THAN_ALL", field));
    }
  }

  private static double weight(MaterialCircularity product) {
    return product.weight().orElse(product.mass());
  }

  private static double clipped(double share) {
    return Math.max(0, Math.min(1, share));
  }
}
