package it.nzd.indicators.domain.calculation.resources;

import it.nzd.indicators.domain.calculation.Method;
import it.nzd.indicators.domain.calculation.UnfitInput;
import it.nzd.indicators.domain.calculation.UnfitInput.Why;
import it.nzd.indicators.domain.calculation.figure.Figure;
import it.nzd.indicators.domain.calculation.figure.Sum;
import it.nzd.platform.value.Source;
import it.nzd.platform.value.Source.Mark;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Permeability of a plot or territory.
 *
 * <p>Sources: Tuscany, regulation 39/R, art. 26 (25 % of the plot); RIE (riduzione dell'impatto
 * edilizio), Bolzano, formula provisional.
 *
 * @param surfaces together the plot
 * @param trees area that trees count for in the RIE, m2
 * @param newlySealed m2; empty when not known
 * @param desealed m2; empty when not known
 * @param retention area that retention systems stand for, m2
 */
public record SoilPermeability(
    List<Surface> surfaces,
    double trees,
    OptionalDouble newlySealed,
    OptionalDouble desealed,
    double retention) {
  public static final Method METHOD =
      new Method(
          "soil-permeability",
          "1",
          List.of(
              new Source(
                  "Regione Toscana, regulation 39/R, art. 26 (18R00325)",
                  "Gazzetta Ufficiale",
                  "2018",
                  "",
                  Mark.VERIFIED,
                  "New buildings and enlargements; retention systems as partial substitute in"
                      + " urbanised areas."),
              new Source(
                  "RIE, riduzione dell'impatto edilizio: least values",
                  "Comune di Bolzano, as quoted by the trade press",
                  "2004",
                  "",
                  Mark.SECONDARY,
                  "1.5 in production zones, 4 in residential ones."),
              new Source(
                  "RIE, formula",
                  "Comune di Bolzano",
                  "",
                  "",
                  Mark.PROVISIONAL,
                  "To be confirmed with the municipality's rule.")));

  /** Least permeability index of a plot, new buildings and enlargements in Tuscany. */
  public static final double REQUIRED = 0.25;

  /** Product of a share by an area may miss a limit by rounding alone. */
  private static final double ROUNDING = 1e-12;

  /**
   * @param isGreen whether it counts as green in the RIE
   * @param area m2
   * @param permeableShare share through which rain reaches the ground
   * @param runoff run-off coefficient ψ
   */
  public record Surface(boolean isGreen, double area, double permeableShare, double runoff) {}

  /** Use of the zone, with the least RIE. */
  public enum Use {
    PRODUCTION(1.5),
    RESIDENTIAL(4);

    private final double leastRie;

    Use(double leastRie) {
      this.leastRie = leastRie;
    }

    public double leastRie() {
      return leastRie;
    }
  }

  /**
   * @throws UnfitInput when there is no area, or green runs off nothing at all
   */
  public SoilPermeability {
    surfaces = List.copyOf(surfaces);
    if (Sum.of(surfaces, Surface::area) == 0) {
      throw new UnfitInput("surfaces", Why.DIVISOR_ZERO);
    }
    for (int i = 0; i < surfaces.size(); i++) {
      if (surfaces.get(i).isGreen() && surfaces.get(i).runoff() == 0) {
        throw new UnfitInput("surfaces[" + i + "].runoff_coefficient", Why.DIVISOR_ZERO);
      }
    }
  }

  /** m2. */
  public double area() {
    return Sum.of(surfaces, Surface::area);
  }

  /** m2. */
  public double permeable() {
    return Sum.of(surfaces, s -> s.area() * s.permeableShare());
  }

  /** Permeable by all. */
  public double index() {
    return permeable() / area();
  }

  /** Permeable area missing to the requirement, m2; retention systems stand for their part. */
  public double missing() {
    double missing = REQUIRED * area() - permeable() - retention;
    return missing <= ROUNDING * area() ? 0 : missing;
  }

  /** {@code Σ(S·ψ)/ΣS}. */
  public double runoff() {
    return Sum.of(surfaces, s -> s.area() * s.runoff()) / area();
  }

  /** Newly sealed less de-sealed, m2. */
  public Figure netSealed() {
    return newlySealed.isEmpty() || desealed.isEmpty()
        ? Figure.none(Figure.INPUT_MISSING)
        : Figure.of(newlySealed.getAsDouble() - desealed.getAsDouble());
  }

  /**
   * {@code RIE = (Σ S_v/ψ + S_e)/(Σ S_v + Σ S_i·ψ)}, S_v green, S_i sealed, S_e tree-equivalent.
   * Provisional.
   */
  public Figure rie() {
    double above = Sum.of(surfaces, s -> s.isGreen() ? s.area() / s.runoff() : 0) + trees;
    double below = Sum.of(surfaces, s -> s.isGreen() ? s.area() : s.area() * s.runoff());
    return Figure.ratio(above, below, "DIVISOR_ZERO");
  }

  /** Whether the index reaches the least of the use. */
  public boolean meets(Use use) {
    return rie().value().orElse(Double.NEGATIVE_INFINITY) >= use.leastRie() * (1 - ROUNDING);
  }
}
