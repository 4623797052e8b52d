package it.nzd.indicators.domain.calculation.emissions;

import it.nzd.indicators.domain.calculation.Method;
import it.nzd.indicators.domain.calculation.UnfitInput;
import it.nzd.indicators.domain.calculation.UnfitInput.Why;
import it.nzd.indicators.domain.calculation.Warning;
import it.nzd.indicators.domain.calculation.emissions.Vintage.Chosen;
import it.nzd.platform.value.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Electricity in two figures side by side, t CO2e. Location-based: {@code kWh · EF_grid / 1000}.
 * Market-based: what an instrument with valid evidence covers at the instrument's factor (0 for a
 * guarantee of origin), the rest at the residual mix. Source: GHG Protocol Scope 2 Guidance. Its
 * factor is the one of consumption: gross production is lower than what reaches consumers.
 */
public final class ElectricityEmissions {
  /** Name, version and sources. */
  public static final Method METHOD =
      new Method(
          "electricity-emissions",
          "1",
          List.of(
              new Source(
                  "GHG Protocol Scope 2 Guidance: location-based and market-based method",
                  "Greenhouse Gas Protocol",
                  "2015",
                  "",
                  Source.Mark.SECONDARY,
                  "As practised by published tools: closest prior data year, guarantee of origin 0"
                      + " only with valid evidence, else residual mix.")));

  /** Why there is no location-based figure: no grid factors were sent. */
  public static final String NO_LOCATION_FACTORS = "NO_LOCATION_FACTORS";

  /** Why there is no market-based figure: the residual mix is needed and was not sent. */
  public static final String NO_RESIDUAL_FACTORS = "NO_RESIDUAL_FACTORS";

  private static final String RESIDUAL_MIX = "RESIDUAL_MIX";
  private static final String LOCATION = "location_factors";
  private static final double KG_PER_T = 1000;
  private static final double MARGIN = 1e-9;

  private ElectricityEmissions() {}

  /**
   * What covers part of a use.
   *
   * @param isGuarantee whether it is a guarantee of origin
   * @param coveredKwh what it covers
   * @param hasEvidence whether there is valid evidence
   * @param kgPerKwh its factor; null when not given
   */
  public record Instrument(
      boolean isGuarantee, double coveredKwh, boolean hasEvidence, @Nullable Double kgPerKwh) {}

  /** Electricity used, with what covers it. */
  public record Use(String label, double kwh, When when, List<Instrument> instruments) {
    public Use {
      instruments = List.copyOf(instruments);
    }
  }

  /**
   * The two figures of one use, t CO2e, each null when there is none.
   *
   * @param coveredKwh covered with valid evidence
   * @param residualKwh left to the residual mix
   */
  public record Row(
      String label,
      @Nullable Double location,
      @Nullable Double market,
      double coveredKwh,
      double residualKwh,
      @Nullable Chosen<Double> grid,
      @Nullable Chosen<Double> residual) {}

  /** Rows in the order of the uses, and totals, null when a row has none. */
  public record Answer(
      List<Row> rows, @Nullable Double location, @Nullable Double market, List<Warning> warnings) {}

  /**
   * Computes.
   *
   * @param grid vintages of the grid's factor, kg/kWh; empty leaves the location-based figure out
   * @param residual vintages of the residual mix, kg/kWh
   * @throws UnfitInput naming the field
   */
  public static Answer run(
      List<Use> uses,
      List<Vintage<Double>> grid,
      List<Vintage<Double>> residual,
      @Nullable Integer asOfYear) {
    var factors =
        new Factors(
            new Vintages<>(grid, asOfYear, LOCATION),
            new Vintages<>(residual, asOfYear, "residual_factors"));
    factors.check();
    var warnings = new ArrayList<Warning>();
    if (!grid.isEmpty() && grid.getFirst().series().contains("PRODUCTION")) {
      warnings.add(new Warning("PRODUCTION_SERIES_USED", LOCATION + "[0].series"));
    }
    var rows = new ArrayList<Row>();
    for (int i = 0; i < uses.size(); i++) {
      rows.add(row(uses.get(i), "uses[" + i + "]", factors, warnings));
    }
    var location = total(rows, true);
    var market = total(rows, false);
    if (location == null && market == null) {
      throw new UnfitInput(LOCATION, Why.VALUE_MISSING);
    }
    return new Answer(List.copyOf(rows), location, market, List.copyOf(warnings));
  }

  /**
   * Location-based emissions of one use, t CO2e.
   *
   * @param kgPerKwh the grid's factor
   */
  public static double location(double kwh, double kgPerKwh) {
    return kwh * kgPerKwh / KG_PER_T;
  }

  /**
   * Market-based emissions of one use, t CO2e.
   *
   * @param coveredKwh covered with valid evidence
   * @param coveredKgPerKwh factor of what is covered
   * @param residualKgPerKwh factor of the residual mix, for the rest
   * @throws UnfitInput when more is covered than used
   */
  public static double market(
      double kwh, double coveredKwh, double coveredKgPerKwh, double residualKgPerKwh) {
    if (coveredKwh > kwh * (1 + MARGIN)) {
      throw new UnfitInput("covered", Why.VALUE_UNFIT);
    }
    return marketOf(coveredKwh * coveredKgPerKwh, Math.max(0, kwh - coveredKwh), residualKgPerKwh);
  }

  private static double marketOf(double coveredKg, double residualKwh, double residualKgPerKwh) {
    return (coveredKg + residualKwh * residualKgPerKwh) / KG_PER_T;
  }

  private record Factors(Vintages<Double> grid, Vintages<Double> residual) {
    void check() {
      grid.checkOneSeries();
      for (int i = 0; i < residual.all().size(); i++) {
        if (!residual.all().get(i).series().equals(RESIDUAL_MIX)) {
          throw new UnfitInput("residual_factors[" + i + "].series", Why.VALUE_UNFIT);
        }
      }
      if (!grid.all().isEmpty() && grid.all().getFirst().series().equals(RESIDUAL_MIX)) {
        throw new UnfitInput(LOCATION + "[0].series", Why.VALUE_UNFIT);
      }
    }
  }

  private static Row row(Use use, String path, Factors factors, List<Warning> warnings) {
    var day = use.when().lastDay(path);
    var covered = covered(use, path, warnings);
    double residualKwh = Math.max(0, use.kwh() - covered.kwh());
    var grid = factors.grid().all().isEmpty() ? null : factors.grid().on(day, use.label());
    var residual = residual(factors.residual(), day, residualKwh > 0, use.label());
    return new Row(
        use.label(),
        grid == null ? null : location(use.kwh(), grid.vintage().factor()),
        market(covered.kg(), residualKwh, residual),
        covered.kwh(),
        residualKwh,
        grid,
        residual);
  }

  private record Covered(double kwh, double kg) {}

  private static Covered covered(Use use, String path, List<Warning> warnings) {
    var claimed = new Sum();
    var kwh = new Sum();
    var kg = new Sum();
    for (int i = 0; i < use.instruments().size(); i++) {
      var instrument = use.instruments().get(i);
      var at = path + ".instruments[" + i + "]";
      claimed.add(instrument.coveredKwh());
      if (instrument.hasEvidence()) {
        kwh.add(instrument.coveredKwh());
        kg.add(instrument.coveredKwh() * factor(instrument, at));
      } else {
        warnings.add(new Warning("INSTRUMENT_EVIDENCE_INVALID", at + ".evidence_valid"));
      }
    }
    if (claimed.value() > use.kwh() * (1 + MARGIN)) {
      throw new UnfitInput(path + ".instruments", Why.VALUE_UNFIT);
    }
    return new Covered(kwh.value(), kg.value());
  }

  private static double factor(Instrument instrument, String at) {
    var given = instrument.kgPerKwh();
    if (given == null && !instrument.isGuarantee()) {
      throw new UnfitInput(at + ".factor_kg_per_kwh", Why.VALUE_MISSING);
    }
    return given == null ? 0 : given;
  }

  private static @Nullable Chosen<Double> residual(
      Vintages<Double> vintages, LocalDate day, boolean isNeeded, String label) {
    if (vintages.all().isEmpty()) {
      return null;
    }
    return isNeeded ? vintages.on(day, label) : vintages.find(day).orElse(null);
  }

  private static @Nullable Double market(
      double coveredKg, double residualKwh, @Nullable Chosen<Double> residual) {
    if (residualKwh <= 0) {
      return coveredKg / KG_PER_T;
    }
    return residual == null ? null : marketOf(coveredKg, residualKwh, residual.vintage().factor());
  }

  private static @Nullable Double total(List<Row> rows, boolean isLocation) {
    var sum = new Sum();
    for (var row : rows) {
      var figure = isLocation ? row.location() : row.market();
      if (figure == null) {
        return null;
      }
      sum.add(figure);
    }
    return sum.value();
  }
}
