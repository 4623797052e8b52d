package it.nzd.indicators.domain.calculation.emissions;

import it.nzd.indicators.domain.calculation.Method;
import it.nzd.indicators.domain.calculation.UnfitInput;
import it.nzd.indicators.domain.calculation.UnfitInput.Why;
import it.nzd.platform.value.Source;
import it.nzd.platform.value.Source.Mark;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Methane that landfilled waste commits to: {@code DOC = 0.15 food + 0.20 garden + 0.40 paper +
 * 0.43 wood + 0.24 textiles + 0.15 industrial}; {@code L0 = MCF · DOC · DOC_F · F · 16/12} in t CH4
 * per t, F = 0.5; {@code CH4 = MSW · L0 · (1 − recovered) · (1 − OX)}. Source: GPC, solid waste
 * chapter, methane commitment.
 */
public final class SolidWasteMethane {
  private static final double FOOD = 0.15;
  private static final double GARDEN = 0.20;
  private static final double PAPER = 0.40;
  private static final double WOOD = 0.43;
  private static final double TEXTILES = 0.24;
  private static final double INDUSTRIAL = 0.15;
  private static final double METHANE_IN_GAS = 0.5;
  private static final double CH4_PER_C = 16.0 / 12.0;
  private static final double MARGIN = 1e-9;

  private SolidWasteMethane() {}

  /** Kind of landfill with its methane correction factor. */
  public enum Site {
    MANAGED(1.0, 0.1),
    SEMI_AEROBIC_MANAGED(0.5, 0),
    POORLY_MANAGED_ACTIVE_AERATION(0.4, 0),
    UNMANAGED_DEEP(0.8, 0),
    UNMANAGED_SHALLOW(0.4, 0),
    UNCATEGORISED(0.6, 0);

    private final double mcf;
    private final double oxidation;

    Site(double mcf, double oxidation) {
      this.mcf = mcf;
      this.oxidation = oxidation;
    }
  }

  /** Fraction of the degradable organic carbon that decomposes, by whom it is recommended. */
  public enum DocF {
    GPC(0.6),
    IPCC_2006(0.5);

    private final double fraction;

    DocF(double fraction) {
      this.fraction = fraction;
    }
  }

  /**
   * Mass shares of wet waste; the rest is inert. A share that is null is none of the waste, unless
   * all are: then nothing is known of it.
   */
  public record Composition(
      @Nullable Double food,
      @Nullable Double garden,
      @Nullable Double paper,
      @Nullable Double wood,
      @Nullable Double textiles,
      @Nullable Double industrial) {
    double doc() {
      return FOOD * or0(food)
          + GARDEN * or0(garden)
          + PAPER * or0(paper)
          + WOOD * or0(wood)
          + TEXTILES * or0(textiles)
          + INDUSTRIAL * or0(industrial);
    }

    double total() {
      return or0(food) + or0(garden) + or0(paper) + or0(wood) + or0(textiles) + or0(industrial);
    }

    boolean isUnknown() {
      return food == null
          && garden == null
          && paper == null
          && wood == null
          && textiles == null
          && industrial == null;
    }

    private static double or0(@Nullable Double share) {
      return share == null ? 0 : share;
    }
  }

  /**
   * Waste of one year.
   *
   * @param massT t wet
   * @param recoveredShare share of the methane collected, 0 to 1
   * @param oxidation share oxidised in the cover; null takes the site's
   */
  public record Waste(
      double massT,
      Composition composition,
      Site site,
      DocF docF,
      double recoveredShare,
      @Nullable Double oxidation) {}

  /** What the waste commits to, t. */
  public record Answer(
      double doc, double potential, double mcf, double oxidation, double generatedT, double ch4T) {}

  /** The method for a choice of the decomposing fraction. */
  public static Method method(DocF docF) {
    var equation =
        new Source(
            "Global Protocol for Community-Scale Greenhouse Gas Inventories (GPC), solid waste:"
                + " methane commitment",
            "Greenhouse Gas Protocol",
            "",
            "",
            Mark.VERIFIED,
            "DOC fractions, MCF, F 0.5, OX 0.1 for a managed landfill, DOC_F 0.6.");
    var ipcc =
        new Source(
            "IPCC Guidelines for National Greenhouse Gas Inventories 2006, volume 5: DOC_F 0.5",
            "IPCC",
            "2006",
            "",
            Mark.PROVISIONAL,
            "The default 0.5 is to be confirmed against the guidelines' text.");
    return new Method(
        "solid-waste-methane",
        "1-" + (docF == DocF.GPC ? "gpc" : "ipcc2006"),
        docF == DocF.GPC
            ? List.of(equation, Potentials.SOURCE)
            : List.of(equation, ipcc, Potentials.SOURCE));
  }

  /**
   * Computes.
   *
   * @throws UnfitInput VALUE_MISSING when the composition has no share, SHARES_EXCEED_ONE when it
   *     is more than the whole
   */
  public static Answer run(Waste waste) {
    if (waste.composition().isUnknown()) {
      throw new UnfitInput("composition", Why.VALUE_MISSING);
    }
    if (waste.composition().total() > 1 + MARGIN) {
      throw new UnfitInput("composition", Why.SHARES_EXCEED_ONE);
    }
    var own = waste.oxidation();
    double oxidation = own == null ? waste.site().oxidation : own;
    double doc = waste.composition().doc();
    double potential = waste.site().mcf * doc * waste.docF().fraction * METHANE_IN_GAS * CH4_PER_C;
    double generated = waste.massT() * potential;
    return new Answer(
        doc,
        potential,
        waste.site().mcf,
        oxidation,
        generated,
        generated * (1 - waste.recoveredShare()) * (1 - oxidation));
  }
}
