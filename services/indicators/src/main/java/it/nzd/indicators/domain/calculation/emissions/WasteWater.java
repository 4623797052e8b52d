package it.nzd.indicators.domain.calculation.emissions;

import it.nzd.indicators.domain.calculation.Method;
import it.nzd.indicators.domain.calculation.Warning;
import it.nzd.platform.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Waste water: {@code CH4 = (TOW − S) · B0 · MCF − R}, kg, B0 0.6 kg CH4/kg BOD (domestic) or 0.25
 * kg CH4/kg COD (industrial); {@code N2O = N · 0.005 · 44/28}, with {@code N = people · protein ·
 * 0.16 · F_non-con · F_ind-com − N_sludge} kg. Source: GPC, wastewater treatment and discharge.
 */
public final class WasteWater {
  /** Name, version and sources. */
  public static final Method METHOD =
      new Method(
          "waste-water",
          "2",
          List.of(
              new Source(
                  "Global Protocol for Community-Scale Greenhouse Gas Inventories (GPC), wastewater"
                      + " treatment and discharge",
                  "Greenhouse Gas Protocol",
                  "",
                  "",
                  Source.Mark.VERIFIED,
                  "B0 0.6 and 0.25, nitrogen share of protein 0.16, effluent factor 0.005."),
              Potentials.SOURCE));

  private static final double NITROGEN_OF_PROTEIN = 0.16;
  private static final double INDUSTRIAL_FACTOR = 1.25;
  private static final double EFFLUENT_FACTOR = 0.005;
  private static final double N2O_PER_N = 44.0 / 28.0;
  private static final double KG_PER_T = 1000;

  private WasteWater() {}

  /** What the load is, with kg CH4 per kg of it. */
  public enum Kind {
    DOMESTIC_BOD(0.6),
    INDUSTRIAL_COD(0.25);

    private final double capacity;

    Kind(double capacity) {
      this.capacity = capacity;
    }
  }

  /**
   * Where the nitrogen comes from.
   *
   * @param industrialFactor null takes 1.25
   * @param sludgeKg nitrogen removed with sludge
   */
  public record Nitrogen(
      double people,
      double proteinKg,
      double nonConsumedFactor,
      @Nullable Double industrialFactor,
      double sludgeKg) {
    double effluentKg() {
      double industrial = industrialFactor == null ? INDUSTRIAL_FACTOR : industrialFactor;
      double kg = people * proteinKg * NITROGEN_OF_PROTEIN * nonConsumedFactor * industrial;
      return Remainder.of(kg, sludgeKg, "nitrogen.sludge_nitrogen_kg");
    }
  }

  /**
   * Waste water of one year, kg.
   *
   * @param capacity own B0; null takes the kind's
   * @param nitrogen null leaves N2O out
   */
  public record Load(
      Kind kind,
      double organicKg,
      double sludgeKg,
      double mcf,
      @Nullable Double capacity,
      double recoveredKg,
      @Nullable Nitrogen nitrogen) {}

  /** Emissions, kg, and t CO2e; null without nitrogen. */
  public record Answer(
      double generatedKg,
      double ch4Kg,
      @Nullable Double effluentNitrogenKg,
      @Nullable Double n2oKg,
      double tCo2e,
      List<Warning> warnings) {}

  /**
   * Computes.
   *
   * @throws it.nzd.indicators.domain.calculation.UnfitInput VALUE_UNFIT when more is taken away
   *     than there is
   */
  public static Answer run(Load load, GwpSet set, MethaneOrigin origin) {
    double treated = Remainder.of(load.organicKg(), load.sludgeKg(), "sludge_removed_kg");
    var own = load.capacity();
    double capacity = own == null ? load.kind().capacity : own;
    double generated = treated * capacity * load.mcf();
    double ch4 = Remainder.of(generated, load.recoveredKg(), "recovered_ch4_kg");
    double kgCo2e = ch4 * Potentials.of(set, Gas.CH4, origin, "gwp_set");
    var nitrogen = load.nitrogen();
    if (nitrogen == null) {
      var warning = new Warning("GAS_NOT_COUNTED", "nitrogen");
      return new Answer(generated, ch4, null, null, kgCo2e / KG_PER_T, List.of(warning));
    }
    double effluent = nitrogen.effluentKg();
    double n2o = effluent * EFFLUENT_FACTOR * N2O_PER_N;
    kgCo2e += n2o * Potentials.of(set, Gas.N2O, origin, "gwp_set");
    return new Answer(generated, ch4, effluent, n2o, kgCo2e / KG_PER_T, List.of());
  }
}
