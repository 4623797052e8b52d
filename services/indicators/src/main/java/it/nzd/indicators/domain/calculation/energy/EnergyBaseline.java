package it.nzd.indicators.domain.calculation.energy;

import it.nzd.indicators.domain.calculation.Method;
import it.nzd.indicators.domain.calculation.UnfitInput;
import it.nzd.indicators.domain.calculation.UnfitInput.Why;
import it.nzd.indicators.domain.calculation.Warning;
import it.nzd.indicators.domain.calculation.figure.Figure;
import it.nzd.indicators.domain.calculation.figure.Sum;
import it.nzd.platform.value.Source;
import it.nzd.platform.value.Source.Mark;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What was saved against the adjusted baseline: the model of the baseline periods, evaluated with
 * the variables of the periods to judge, less the energy used there. With days given the model is
 * fitted to values per day, weighted by days. With mean temperatures given a {@link ChangePoint} is
 * looked for, and degrees beyond it become a variable like the others.
 *
 * <p>Sources: ISO 50006 (adjusted baseline, EnPI); degreedays.net, "Linear regression analysis of
 * energy consumption data" (weights by days).
 */
public final class EnergyBaseline {
  public static final Method METHOD =
      new Method(
          "energy-baseline",
          "3",
          List.of(
              new Source(
                  "Linear regression analysis of energy consumption data",
                  "degreedays.net",
                  "",
                  "https://www.degreedays.net/regression-analysis",
                  Mark.VERIFIED,
                  "Values per day weighted by days when periods differ in length."),
              new Source(
                  "Guideline 14: three-parameter change-point models, CV(RMSE), NMBE",
                  "ASHRAE",
                  "2014",
                  "",
                  Mark.PROVISIONAL,
                  "From memory; to be confirmed with the document."),
              new Source(
                  "Fitting segmented curves whose join points have to be estimated",
                  "D. J. Hudson, Journal of the American Statistical Association 61",
                  "1966",
                  "",
                  Mark.DERIVED,
                  "The change point is found exactly, not on a grid."),
              new Source(
                  "Limits R² 0.75, CV(RMSE) 0.25, p 0.10",
                  "common practice of measurement and verification",
                  "",
                  "",
                  Mark.PROVISIONAL,
                  "To be confirmed with the protocol that is used.")));

  private static final double LEAST_R_SQUARED = 0.75;
  private static final double MOST_CV_RMSE = 0.25;
  private static final double MOST_P_VALUE = 0.10;

  /**
   * @param baseline totals of the baseline periods
   * @param report totals of the periods to judge
   */
  public record Variable(String name, List<Double> baseline, List<Double> report) {
    public Variable {
      baseline = List.copyOf(baseline);
      report = List.copyOf(report);
    }
  }

  /**
   * @param energy of the baseline periods, kWh
   * @param days of the baseline periods; empty: all count alike
   * @param reportEnergy of the periods to judge, kWh; empty: only the model
   * @param reportDays their days
   * @param changePoint temperatures to find a change point in; empty for none
   */
  public record Input(
      List<Double> energy,
      List<Double> days,
      List<Variable> variables,
      List<Double> reportEnergy,
      List<Double> reportDays,
      Optional<ChangePoint> changePoint) {
    public Input(
        List<Double> energy,
        List<Double> days,
        List<Variable> variables,
        List<Double> reportEnergy,
        List<Double> reportDays) {
      this(energy, days, variables, reportEnergy, reportDays, Optional.empty());
    }

    public Input {
      energy = List.copyOf(energy);
      days = List.copyOf(days);
      variables = List.copyOf(variables);
      reportEnergy = List.copyOf(reportEnergy);
      reportDays = List.copyOf(reportDays);
    }
  }

  /**
   * @param variable name; empty for the constant
   */
  public record Coefficient(String variable, double value, double standardError, double pValue) {}

  /** A usual limit. */
  public record Gate(String code, double limit, boolean isMet) {}

  /** A period that was judged, kWh. */
  public record Judged(double expected, double saving, double cumulative) {}

  private final Input input;
  private final OptionalDouble balance;
  private final Baseline model;

  private EnergyBaseline(Input given) {
    check(given);
    double[] days = orOnes(given.days(), given.energy().size());
    double[] energy = perDay(given.energy(), days);
    this.balance =
        given
            .changePoint()
            .map(point -> OptionalDouble.of(point.find(energy, perDay(given, days), days)))
            .orElseGet(OptionalDouble::empty);
    this.input = balance.isPresent() ? withDegrees(given, balance.getAsDouble()) : given;
    this.model = Baseline.fit(energy, perDay(input, days), days, balance.isPresent() ? 1 : 0);
  }

  /**
   * Fits the model.
   *
   * @throws UnfitInput when lists do not fit together, periods are too few or variables dependent
   */
  public static EnergyBaseline of(Input input) {
    return new EnergyBaseline(input);
  }

  /** The constant first, then the variables in their order. */
  public List<Coefficient> coefficients() {
    var all = new ArrayList<Coefficient>();
    all.add(named("", model.constant()));
    for (int j = 0; j < input.variables().size(); j++) {
      all.add(named(input.variables().get(j).name(), model.slopes().get(j)));
    }
    return all;
  }

  /**
   * Temperature at which energy begins to go with the weather, °C; empty where none is looked for.
   */
  public OptionalDouble balanceTemperature() {
    return balance;
  }

  /** Normalised mean bias error, a fraction: how far the model is off on average. */
  public Figure nmbe() {
    return model.nmbe();
  }

  public Figure rSquared() {
    return model.rSquared();
  }

  public Figure adjustedRSquared() {
    return model.adjustedRSquared();
  }

  public double rmse() {
    return model.rmse();
  }

  public Figure cvRmse() {
    return model.cvRmse();
  }

  public List<Gate> gates() {
    return List.of(
        new Gate("R_SQUARED", LEAST_R_SQUARED, rSquared().value().orElse(0) >= LEAST_R_SQUARED),
        new Gate(
            "CV_RMSE",
            MOST_CV_RMSE,
            cvRmse().value().orElse(Double.POSITIVE_INFINITY) <= MOST_CV_RMSE),
        new Gate(
            "P_VALUES",
            MOST_P_VALUE,
            model.slopes().stream().allMatch(slope -> slope.pValue() <= MOST_P_VALUE)));
  }

  /** Periods that were judged, with the cumulative sum of savings. */
  public List<Judged> periods() {
    double[] days = orOnes(input.reportDays(), input.reportEnergy().size());
    var periods = new ArrayList<Judged>();
    var cumulative = new Sum();
    for (int i = 0; i < days.length; i++) {
      double[] x = new double[input.variables().size()];
      for (int j = 0; j < x.length; j++) {
        x[j] = input.variables().get(j).report().get(i) / days[i];
      }
      double expected = model.expected(x) * days[i];
      double saving = expected - input.reportEnergy().get(i);
      cumulative.add(saving);
      periods.add(new Judged(expected, saving, cumulative.value()));
    }
    return periods;
  }

  /** Adjusted baseline of all judged periods, kWh. */
  public Figure expected() {
    return input.reportEnergy().isEmpty()
        ? Figure.none("NO_REPORT")
        : Figure.of(Sum.of(periods(), Judged::expected));
  }

  /** Energy of all judged periods, kWh. */
  public Figure actual() {
    return input.reportEnergy().isEmpty()
        ? Figure.none("NO_REPORT")
        : Figure.of(Sum.of(input.reportEnergy()));
  }

  /** Adjusted baseline less actual, kWh. */
  public Figure saving() {
    return input.reportEnergy().isEmpty()
        ? Figure.none("NO_REPORT")
        : Figure.of(expected().get() - actual().get());
  }

  /** Saving by adjusted baseline, in per cent. */
  public Figure improvementPercent() {
    return input.reportEnergy().isEmpty()
        ? Figure.none("NO_REPORT")
        : Figure.ratio(100 * saving().get(), expected().get(), "BASELINE_ZERO");
  }

  public List<Warning> warnings() {
    var warnings = new ArrayList<Warning>();
    gates().stream()
        .filter(gate -> !gate.isMet())
        .forEach(gate -> warnings.add(new Warning("GATE_NOT_MET", "")));
    double[] days = orOnes(input.days(), input.energy().size());
    double[] reportDays = orOnes(input.reportDays(), input.reportEnergy().size());
    for (int j = 0; j < input.variables().size(); j++) {
      var variable = input.variables().get(j);
      var range = Arrays.stream(perDay(variable.baseline(), days)).summaryStatistics();
      boolean isOutside =
          Arrays.stream(perDay(variable.report(), reportDays))
              .anyMatch(v -> v < range.getMin() || v > range.getMax());
      if (isOutside) {
        warnings.add(new Warning("OUTSIDE_BASELINE", reportOf(j)));
      }
    }
    return warnings.stream().distinct().toList();
  }

  /** The request's field that holds what a variable was in the periods to judge. */
  private String reportOf(int variable) {
    int added = balance.isPresent() ? 1 : 0;
    return variable < added
        ? "change_point.report_c"
        : "variables[" + (variable - added) + "].report";
  }

  /** Degrees beyond the point as a variable of their own, before the others. */
  private static Input withDegrees(Input given, double point) {
    var change = given.changePoint().orElseThrow();
    var degrees =
        new Variable(
            change.kind().name(),
            change.baselineDegrees(point, orOnes(given.days(), given.energy().size())),
            change.reportDegrees(point, orOnes(given.reportDays(), given.reportEnergy().size())));
    var variables = new ArrayList<Variable>();
    variables.add(degrees);
    variables.addAll(given.variables());
    return new Input(
        given.energy(),
        given.days(),
        variables,
        given.reportEnergy(),
        given.reportDays(),
        given.changePoint());
  }

  private static void check(Input input) {
    int periods = input.energy().size();
    int judged = input.reportEnergy().size();
    if (!input.days().isEmpty()) {
      fits(input.days(), periods, "days", "energy_kwh");
      if (judged > 0 && input.reportDays().isEmpty()) {
        throw new UnfitInput("report_days", Why.VALUE_MISSING);
      }
    } else if (!input.reportDays().isEmpty()) {
      throw new UnfitInput("days", Why.VALUE_MISSING);
    }
    if (!input.reportDays().isEmpty()) {
      fits(input.reportDays(), judged, "report_days", "report_energy_kwh");
    }
    if (input.variables().isEmpty() && input.changePoint().isEmpty()) {
      throw new UnfitInput("variables", Why.VALUE_MISSING);
    }
    input
        .changePoint()
        .ifPresent(
            point -> {
              fits(point.baseline(), periods, "change_point.baseline_c", "energy_kwh");
              fits(point.report(), judged, "change_point.report_c", "report_energy_kwh");
            });
    for (int j = 0; j < input.variables().size(); j++) {
      var variable = input.variables().get(j);
      fits(variable.baseline(), periods, "variables[" + j + "].baseline", "energy_kwh");
      fits(variable.report(), judged, "variables[" + j + "].report", "report_energy_kwh");
    }
  }

  private static void fits(List<Double> list, int size, String field, String other) {
    if (list.size() != size) {
      throw new UnfitInput(field, Why.LENGTHS_DIFFER, Map.of("other", other));
    }
  }

  private static Coefficient named(String name, Baseline.Coefficient fitted) {
    return new Coefficient(name, fitted.value(), fitted.standardError(), fitted.pValue());
  }

  private static double[][] perDay(Input input, double[] days) {
    return input.variables().stream()
        .map(variable -> perDay(variable.baseline(), days))
        .toArray(double[][]::new);
  }

  private static double[] perDay(List<Double> totals, double[] days) {
    double[] values = new double[totals.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = totals.get(i) / days[i];
    }
    return values;
  }

  private static double[] orOnes(List<Double> days, int size) {
    double[] values = new double[size];
    for (int i = 0; i < size; i++) {
      values[i] = days.isEmpty() ? 1 : days.get(i);
    }
    return values;
  }
}
