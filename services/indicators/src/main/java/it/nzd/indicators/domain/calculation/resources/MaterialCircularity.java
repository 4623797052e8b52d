package it.nzd.indicators.domain.calculation.resources;

import it.nzd.indicators.domain.calculation.UnfitInput;
import it.nzd.indicators.domain.calculation.UnfitInput.Why;
import java.util.OptionalDouble;

/**
 * Material circularity of a product: {@code V = M(1 − F_R − F_U − F_S)}; {@code W0 = M(1 − C_R −
 * C_U)}; {@code W_C = M(1 − E_C)C_R}; {@code W_F = M(1 − E_F)F_R/E_F}; {@code W = W0 + (W_F +
 * W_C)/2}; {@code LFI = (V + W)/(2M + (W_F − W_C)/2)}; {@code MCI = max(0, 1 − LFI·0.9/X)}.
 *
 * <p>Source: Ellen MacArthur Foundation and Granta, Circularity Indicators, methodology, as quoted
 * by ISWA. Calculators that divide by {@code 2M + W/2} give other numbers.
 *
 * @param mass M, t
 * @param recycled F_R, share of feedstock
 * @param reused F_U
 * @param sustained F_S, sustained biological production
 * @param toRecycling C_R, share of waste collected
 * @param toReuse C_U
 * @param recyclingEfficiency E_C, after use
 * @param feedstockEfficiency E_F, of making recycled feedstock, above 0
 * @param utility X, {@code (L/L_av)(U/U_av)}, above 0
 * @param weight in the company's index; empty when not given
 */
public record MaterialCircularity(
    String name,
    double mass,
    double recycled,
    double reused,
    double sustained,
    double toRecycling,
    double toReuse,
    double recyclingEfficiency,
    double feedstockEfficiency,
    double utility,
    OptionalDouble weight) {
  private static final double UTILITY_OF_LINEAR = 0.9;
  private static final double ROUNDING = 1e-12;

  /**
   * Checks shares of one whole.
   *
   * @param path of the product in the request
   * @throws UnfitInput when shares are more than one together
   */
  public void check(String path) {
    if (recycled + reused + sustained > 1 + ROUNDING) {
      throw new UnfitInput(path + ".recycled_feedstock", Why.SHARES_EXCEED_ONE);
    }
    if (toRecycling + toReuse > 1 + ROUNDING) {
      throw new UnfitInput(path + ".collected_for_recycling", Why.SHARES_EXCEED_ONE);
    }
  }

  /** V, t. */
  public double virgin() {
    return mass * Math.max(0, 1 - recycled - reused - sustained);
  }

  /** W, t. */
  public double waste() {
    return mass * Math.max(0, 1 - toRecycling - toReuse)
        + (wasteOfFeedstock() + wasteOfRecycling()) / 2;
  }

  /** LFI, 0 circular and 1 linear. */
  public double linearFlow() {
    return (virgin() + waste()) / (2 * mass + (wasteOfFeedstock() - wasteOfRecycling()) / 2);
  }

  /** MCI, from 0 linear to 1 circular. */
  public double index() {
    return Math.max(0, 1 - linearFlow() * UTILITY_OF_LINEAR / utility);
  }

  private double wasteOfFeedstock() {
    return mass * (1 - feedstockEfficiency) * recycled / feedstockEfficiency;
  }

  private double wasteOfRecycling() {
    return mass * (1 - recyclingEfficiency) * toRecycling;
  }
}
