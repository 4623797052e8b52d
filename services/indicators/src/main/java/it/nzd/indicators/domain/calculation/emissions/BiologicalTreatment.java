package it.nzd.indicators.domain.calculation.emissions;

import it.nzd.indicators.domain.calculation.Method;
import it.nzd.indicators.domain.calculation.Warning;
import it.nzd.platform.value.Source;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Composting and anaerobic digestion: {@code CH4 = mass · EF − recovered}. EF in kg CH4 per t:
 * composting 4 wet and 10 dry, digestion 0.8 wet and 2 dry. Source: GPC, biological treatment of
 * solid waste. N2O only with a factor of one's own.
 */
public final class BiologicalTreatment {
  /** Name, version and sources. */
  public static final Method METHOD =
      new Method(
          "biological-treatment",
          "2",
          List.of(
              new Source(
                  "Global Protocol for Community-Scale Greenhouse Gas Inventories (GPC), biological"
                      + " treatment of solid waste",
                  "Greenhouse Gas Protocol",
                  "",
                  "",
                  Source.Mark.VERIFIED,
                  "CH4 factors; N2O is computed with the caller's factor only."),
              Potentials.SOURCE));

  private static final double KG_PER_T = 1000;

  private BiologicalTreatment() {}

  /** How waste is treated, with kg CH4 per t of it. */
  public enum Treatment {
    COMPOSTING(4, 10),
    ANAEROBIC_DIGESTION(0.8, 2);

    private final double wet;
    private final double dry;

    Treatment(double wet, double dry) {
      this.wet = wet;
      this.dry = dry;
    }

    double kgPerT(boolean isDry) {
      return isDry ? dry : wet;
    }
  }

  /**
   * Waste treated.
   *
   * @param recoveredT methane recovered, t
   * @param n2oKgPerT own factor on the same basis; null leaves N2O out
   */
  public record Lot(
      String label,
      double massT,
      Treatment treatment,
      boolean isDry,
      double recoveredT,
      @Nullable Double n2oKgPerT) {}

  /** Emissions of one lot, t. */
  public record Row(
      String label, double generatedT, double ch4T, @Nullable Double n2oT, double tCo2e) {}

  /**
   * Rows in the order of the lots, and totals.
   *
   * @param n2oT null when a lot has no factor: a sum of some would pass for all
   */
  public record Answer(
      List<Row> rows, double ch4T, @Nullable Double n2oT, double tCo2e, List<Warning> warnings) {}

  /**
   * Computes.
   *
   * @throws it.nzd.indicators.domain.calculation.UnfitInput VALUE_UNFIT when more methane is
   *     recovered than is generated
   */
  public static Answer run(List<Lot> lots, GwpSet set, MethaneOrigin origin) {
    var rows = new ArrayList<Row>();
    var ch4 = new Sum();
    var n2o = new Sum();
    var total = new Sum();
    var warnings = new ArrayList<Warning>();
    for (int i = 0; i < lots.size(); i++) {
      var row = row(lots.get(i), set, origin, "lots[" + i + "]");
      rows.add(row);
      ch4.add(row.ch4T());
      total.add(row.tCo2e());
      var mass = row.n2oT();
      if (mass == null) {
        warnings.add(new Warning("GAS_NOT_COUNTED", "lots[" + i + "].n2o_kg_per_t"));
      } else {
        n2o.add(mass);
      }
    }
    return new Answer(
        List.copyOf(rows),
        ch4.value(),
        warnings.isEmpty() ? n2o.value() : null,
        total.value(),
        List.copyOf(warnings));
  }

  private static Row row(Lot lot, GwpSet set, MethaneOrigin origin, String path) {
    double generated = lot.massT() * lot.treatment().kgPerT(lot.isDry()) / KG_PER_T;
    double ch4 = Remainder.of(generated, lot.recoveredT(), path + ".recovered_ch4_t");
    var factor = lot.n2oKgPerT();
    Double n2o = factor == null ? null : lot.massT() * factor / KG_PER_T;
    double tCo2e = ch4 * Potentials.of(set, Gas.CH4, origin, "gwp_set");
    if (n2o != null) {
      tCo2e += n2o * Potentials.of(set, Gas.N2O, origin, "gwp_set");
    }
    return new Row(lot.label(), generated, ch4, n2o, tCo2e);
  }
}
