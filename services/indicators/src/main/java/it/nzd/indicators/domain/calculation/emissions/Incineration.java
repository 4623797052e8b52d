package it.nzd.indicators.domain.calculation.emissions;

import it.nzd.indicators.domain.calculation.Method;
import it.nzd.indicators.domain.calculation.UnfitInput;
import it.nzd.indicators.domain.calculation.UnfitInput.Why;
import it.nzd.indicators.domain.calculation.Warning;
import it.nzd.platform.value.Source;
import it.nzd.platform.value.Source.Mark;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Incineration: {@code CO2 = M · Σ(WF · dm · CF · FCF · OF) · 44/12}, with WF the wet share, dm its
 * dry matter, CF the carbon of that, FCF its fossil share, OF the oxidised share; the biogenic rest
 * {@code 1 − FCF} is a memo item. CH4 and N2O in kg per Gg of wet waste. Source: GPC, incineration
 * and open burning.
 */
public final class Incineration {
  private static final double CO2_PER_C = 44.0 / 12.0;
  private static final double T_PER_GG = 1000;
  private static final double KG_PER_T = 1000;
  private static final double MARGIN = 1e-9;

  private Incineration() {}

  /** How the incinerator works, with kg CH4 and N2O per Gg of wet municipal waste. */
  public enum Technology {
    CONTINUOUS_STOKER(0.2, 50),
    CONTINUOUS_FLUIDISED_BED(0, 50),
    SEMI_CONTINUOUS_STOKER(6, 50),
    SEMI_CONTINUOUS_FLUIDISED_BED(188, 50),
    BATCH_STOKER(60, 60),
    BATCH_FLUIDISED_BED(237, 60);

    private final double ch4;
    private final double n2o;

    Technology(double ch4, double n2o) {
      this.ch4 = ch4;
      this.n2o = n2o;
    }
  }

  /** A fraction of the waste, all of it shares from 0 to 1. */
  public record Fraction(
      double share, double dryMatter, double carbon, double fossilCarbon, double oxidation) {
    double oxidisedCarbon() {
      return share * dryMatter * carbon * oxidation;
    }
  }

  /**
   * Waste burnt.
   *
   * @param massT t wet
   * @param technology gives the factors that are not given; null when there is none
   * @param ch4KgPerGg own factor; null takes the technology's
   * @param n2oKgPerGg own factor; null takes the technology's
   */
  public record Waste(
      double massT,
      List<Fraction> fractions,
      @Nullable Technology technology,
      @Nullable Double ch4KgPerGg,
      @Nullable Double n2oKgPerGg) {
    public Waste {
      fractions = List.copyOf(fractions);
    }

    private @Nullable Double ch4() {
      return ch4KgPerGg != null
          ? ch4KgPerGg
          : technology == null ? null : Double.valueOf(technology.ch4);
    }

    private @Nullable Double n2o() {
      return n2oKgPerGg != null
          ? n2oKgPerGg
          : technology == null ? null : Double.valueOf(technology.n2o);
    }

    private boolean usesTechnology() {
      return technology != null && (ch4KgPerGg == null || n2oKgPerGg == null);
    }
  }

  /** Emissions, t; a gas without a factor is null. */
  public record Answer(
      double co2T,
      double biogenicCo2T,
      @Nullable Double ch4T,
      @Nullable Double n2oT,
      double tCo2e,
      List<Warning> warnings) {
    public Answer {
      warnings = List.copyOf(warnings);
    }
  }

  /** The method, with the provisional table where it was used. */
  public static Method method(Waste waste) {
    var equation =
        new Source(
            "Global Protocol for Community-Scale Greenhouse Gas Inventories (GPC), incineration and"
                + " open burning",
            "Greenhouse Gas Protocol",
            "",
            "",
            Mark.VERIFIED,
            "");
    var technology =
        new Source(
            "IPCC Guidelines for National Greenhouse Gas Inventories 2006, volume 5, chapter 5:"
                + " CH4 and N2O by technology",
            "IPCC",
            "2006",
            "",
            Mark.PROVISIONAL,
            "The factors by technology are to be confirmed against the guidelines' tables 5.3 and"
                + " 5.6.");
    return new Method(
        "incineration",
        "1",
        waste.usesTechnology()
            ? List.of(equation, technology, Potentials.SOURCE)
            : List.of(equation, Potentials.SOURCE));
  }

  /**
   * Computes.
   *
   * @throws UnfitInput SHARES_EXCEED_ONE when the fractions are more than the whole
   */
  public static Answer run(Waste waste, GwpSet set) {
    var shares = new Sum();
    var fossil = new Sum();
    var biogenic = new Sum();
    for (var fraction : waste.fractions()) {
      shares.add(fraction.share());
      fossil.add(fraction.oxidisedCarbon() * fraction.fossilCarbon());
      biogenic.add(fraction.oxidisedCarbon() * (1 - fraction.fossilCarbon()));
    }
    if (shares.value() > 1 + MARGIN) {
      throw new UnfitInput("fractions", Why.SHARES_EXCEED_ONE);
    }
    double co2 = waste.massT() * fossil.value() * CO2_PER_C;
    var ch4 = tonnes(waste.massT(), waste.ch4());
    var n2o = tonnes(waste.massT(), waste.n2o());
    double total =
        co2
            + (ch4 == null ? 0 : ch4 * potential(set, Gas.CH4))
            + (n2o == null ? 0 : n2o * potential(set, Gas.N2O));
    return new Answer(
        co2, waste.massT() * biogenic.value() * CO2_PER_C, ch4, n2o, total, warnings(ch4, n2o));
  }

  private static List<Warning> warnings(@Nullable Double ch4, @Nullable Double n2o) {
    return ch4 != null && n2o != null
        ? List.of()
        : List.of(new Warning("GAS_NOT_COUNTED", "technology"));
  }

  private static @Nullable Double tonnes(double massT, @Nullable Double kgPerGg) {
    return kgPerGg == null ? null : Double.valueOf(massT / T_PER_GG * kgPerGg / KG_PER_T);
  }

  private static double potential(GwpSet set, Gas gas) {
    return Potentials.of(set, gas, MethaneOrigin.AGGREGATE, "gwp_set");
  }
}
