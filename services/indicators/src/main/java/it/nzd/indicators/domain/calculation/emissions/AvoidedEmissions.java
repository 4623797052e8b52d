package it.nzd.indicators.domain.calculation.emissions;

import it.nzd.indicators.domain.calculation.Method;
import it.nzd.indicators.domain.calculation.UnfitInput;
import it.nzd.indicators.domain.calculation.UnfitInput.Why;
import it.nzd.indicators.domain.calculation.Warning;
import it.nzd.platform.value.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Emissions that interventions avoid, t CO2e: by year {@code ΔE = [Σ (baseline − project) · EF + PV
 * + Σ (baseline − project)_other] · (1 − rebound) · attribution}; {@code PV = self-consumed ·
 * EF_consumption + exported · EF_chosen}, the second only where exports are credited. Rebound makes
 * a saving smaller, never an increase. An intervention that realises a listed one is left out of
 * the totals: commitment and action are the same tonnes.
 */
public final class AvoidedEmissions {
  /** Name, version and sources. */
  public static final Method METHOD =
      new Method(
          "avoided-emissions",
          "1",
          List.of(
              new Source(
                  "Net Zero Districts, rule for avoided emissions of an intervention",
                  "Net Zero Districts",
                  "",
                  "",
                  Source.Mark.DERIVED,
                  "Baseline use less project use by carrier and year, with the year's factor.")));

  /** Why one is not in the totals: what it realises is, and both are the same tonnes. */
  public static final String REALISES_LISTED = "REALISES_LISTED";

  private static final double KG_PER_T = 1000;

  private AvoidedEmissions() {}

  /** Use of a carrier in one year. */
  public record Carrier(int year, double baseline, double project, double kgPerUnit) {}

  /**
   * Photovoltaic production of one year.
   *
   * @param exportKgPerKwh null when none was chosen
   */
  public record Photovoltaic(
      int year,
      double selfConsumedKwh,
      double kgPerKwh,
      double exportedKwh,
      @Nullable Double exportKgPerKwh) {}

  /** Fugitive and process emissions of one year, t CO2e. */
  public record Other(int year, double baselineT, double projectT) {}

  /**
   * An intervention or a commitment.
   *
   * @param realises id of the one it realises; empty for none
   * @param rebound share of a saving that more use eats up
   * @param attribution share that is its doing
   */
  public record Intervention(
      String id,
      String label,
      String realises,
      List<Carrier> carriers,
      List<Photovoltaic> photovoltaics,
      List<Other> others,
      double rebound,
      double attribution) {
    public Intervention {
      carriers = List.copyOf(carriers);
      photovoltaics = List.copyOf(photovoltaics);
      others = List.copyOf(others);
    }

    private boolean isEmpty() {
      return carriers.isEmpty() && photovoltaics.isEmpty() && others.isEmpty();
    }
  }

  /** Avoided by year, t CO2e; negative is an increase. */
  public record Course(NavigableMap<Integer, Double> byYear) {
    /** Up to and with a year. */
    public double until(int year) {
      return sum(byYear.headMap(year, true));
    }

    /** In all years. */
    public double lifetime() {
      return sum(byYear);
    }

    private static double sum(NavigableMap<Integer, Double> years) {
      var sum = new Sum();
      years.values().forEach(sum::add);
      return sum.value();
    }
  }

  /** What one intervention avoids, and whether it is in the totals. */
  public record Row(String id, String label, Course course, boolean isCounted) {}

  /** Rows in the order of the interventions, and those counted together. */
  public record Answer(List<Row> rows, Course total, List<Warning> warnings) {}

  /**
   * Computes.
   *
   * @param creditsExports whether electricity fed into the grid is credited
   * @throws UnfitInput naming the field
   */
  public static Answer run(List<Intervention> interventions, boolean creditsExports) {
    Realisation.check(interventions);
    var ids = interventions.stream().map(Intervention::id).collect(Collectors.toSet());
    var rows = new ArrayList<Row>();
    var warnings = new ArrayList<Warning>();
    for (int i = 0; i < interventions.size(); i++) {
      var one = interventions.get(i);
      var path = "interventions[" + i + "]";
      boolean isRealising = ids.contains(one.realises());
      if (!one.realises().isEmpty() && !isRealising) {
        warnings.add(new Warning("REALISES_NOT_LISTED", path + ".realises"));
      }
      rows.add(new Row(one.id(), one.label(), course(one, creditsExports, path), !isRealising));
    }
    boolean leavesExportsOut =
        !creditsExports
            && interventions.stream()
                .flatMap(one -> one.photovoltaics().stream())
                .anyMatch(year -> year.exportedKwh() > 0);
    if (leavesExportsOut) {
      warnings.add(new Warning("EXPORTS_NOT_CREDITED", "credit_exports"));
    }
    return new Answer(List.copyOf(rows), total(rows), List.copyOf(warnings));
  }

  private static Course course(Intervention one, boolean creditsExports, String path) {
    if (one.isEmpty()) {
      throw new UnfitInput(path + ".carriers", Why.VALUE_MISSING);
    }
    var gross = new TreeMap<Integer, Sum>();
    for (var use : one.carriers()) {
      at(gross, use.year()).add((use.baseline() - use.project()) * use.kgPerUnit() / KG_PER_T);
    }
    for (int i = 0; i < one.photovoltaics().size(); i++) {
      var year = one.photovoltaics().get(i);
      at(gross, year.year()).add(year.selfConsumedKwh() * year.kgPerKwh() / KG_PER_T);
      if (creditsExports) {
        at(gross, year.year()).add(exported(year, path + ".photovoltaics[" + i + "]"));
      }
    }
    one.others()
        .forEach(other -> at(gross, other.year()).add(other.baselineT() - other.projectT()));
    var net = new TreeMap<Integer, Double>();
    gross.forEach((year, sum) -> net.put(year, net(one, sum.value())));
    return new Course(net);
  }

  private static double net(Intervention one, double gross) {
    double kept = gross > 0 ? 1 - one.rebound() : 1;
    return gross * kept * one.attribution();
  }

  private static double exported(Photovoltaic year, String path) {
    var factor = year.exportKgPerKwh();
    if (factor == null) {
      if (year.exportedKwh() > 0) {
        throw new UnfitInput(path + ".export_factor_kg_per_kwh", Why.VALUE_MISSING);
      }
      return 0;
    }
    return year.exportedKwh() * factor / KG_PER_T;
  }

  private static Course total(List<Row> rows) {
    var byYear = new TreeMap<Integer, Sum>();
    rows.stream()
        .filter(Row::isCounted)
        .forEach(row -> row.course().byYear().forEach((year, t) -> at(byYear, year).add(t)));
    var total = new TreeMap<Integer, Double>();
    byYear.forEach((year, sum) -> total.put(year, sum.value()));
    return new Course(total);
  }

  private static Sum at(NavigableMap<Integer, Sum> byYear, int year) {
    return byYear.computeIfAbsent(year, none -> new Sum());
  }
}
