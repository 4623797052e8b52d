package it.nzd.indicators.domain.formula;

import it.nzd.indicators.domain.calculation.Method;
import it.nzd.indicators.domain.calculation.UnfitInput;
import it.nzd.indicators.domain.calculation.emissions.ElectricityEmissions;
import it.nzd.indicators.domain.calculation.energy.EnergyRatio;
import it.nzd.indicators.domain.calculation.figure.Figure;
import it.nzd.indicators.domain.calculation.finance.AbatementCost;
import it.nzd.indicators.domain.calculation.finance.CashFlow;
import it.nzd.indicators.domain.calculation.resources.Circularity;
import it.nzd.indicators.domain.calculation.resources.MaterialCircularity;
import it.nzd.indicators.domain.calculation.targets.Lmdi;
import it.nzd.indicators.domain.calculation.targets.TargetPaths;
import it.nzd.indicators.domain.progress.TargetPath;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Methods of calculators that formulas may call: those whose inputs are numbers of one place and
 * period. What each takes and gives is checked before anything runs; what it computes is the very
 * method of the calculator.
 */
public enum CalculatorFunction {
  ELECTRICITY_LOCATION(
      ElectricityEmissions.METHOD,
      List.of(
          Parameter.of("energy", "kW.h", "electric").from(0),
          Parameter.of("factor", "kg/kW.h", "CO2e").from(0)),
      new Result("t", "CO2e"),
      "electricity_location(electricity_use, factor(electricity))",
      (x, end) -> ElectricityEmissions.location(x[0], x[1])),

  ELECTRICITY_MARKET(
      ElectricityEmissions.METHOD,
      List.of(
          Parameter.of("energy", "kW.h", "electric").from(0),
          Parameter.of("covered", "kW.h", "electric").from(0),
          Parameter.of("covered_factor", "kg/kW.h", "CO2e").from(0),
          Parameter.of("residual_factor", "kg/kW.h", "CO2e").from(0)),
      new Result("t", "CO2e"),
      "electricity_market(electricity_use, guaranteed, 0 [kg/kW.h], factor(residual_mix))",
      (x, end) -> ElectricityEmissions.market(x[0], x[1], x[2], x[3])),

  TARGET_REQUIRED(
      TargetPaths.METHOD,
      List.of(
          Parameter.year("baseline_year"),
          Parameter.like("a", "baseline"),
          Parameter.year("goal_year"),
          Parameter.like("a", "goal")),
      new Result("~a", ""),
      "emissions - target_required(2019, 1000 [t], 2030, 200 [t])",
      (x, end) -> path(x[0], x[1], x[2], x[3]).required(BigDecimal.valueOf(end)).doubleValue()),

  TARGET_COMPLETION(
      TargetPaths.METHOD,
      List.of(
          Parameter.like("a", "baseline"),
          Parameter.like("a", "goal"),
          Parameter.like("a", "latest")),
      new Result("%", ""),
      "target_completion(1000 [t], 200 [t], emissions)",
      (x, end) ->
          path(0, x[0], 1, x[1])
              .completion(BigDecimal.valueOf(x[2]))
              .map(BigDecimal::doubleValue)
              .orElse(Double.NaN)),

  TARGET_EXPECTED(
      TargetPaths.METHOD,
      List.of(Parameter.year("baseline_year"), Parameter.year("goal_year")),
      new Result("%", ""),
      "target_completion(1000 [t], 200 [t], emissions) - target_expected(2019, 2030)",
      (x, end) -> path(x[0], 0, x[1], 1).expected(BigDecimal.valueOf(end)).doubleValue()),

  LMDI_EFFECT(
      Lmdi.METHOD,
      List.of(
          Parameter.like("a", "value_start").from(0),
          Parameter.like("a", "value_end").from(0),
          Parameter.like("b", "factor_start").from(0),
          Parameter.like("b", "factor_end").from(0)),
      new Result("~a", ""),
      "lmdi_effect(shift(emissions, -1), emissions, shift(workers, -1), workers)",
      (x, end) -> Lmdi.effect(x[0], x[1], x[2], x[3])),

  ENERGY_NORMALISED(
      EnergyRatio.METHOD,
      List.of(
          Parameter.energy("energy"),
          Parameter.like("b", "units").from(0),
          Parameter.like("b", "reference_units").from(0)),
      new Result("~e", ""),
      "energy_normalised(heat_use, degree_days, 2404 [K.d])",
      (x, end) -> of(ratio(x[0], x[1], Double.NaN, x[2]).expected())),

  ENERGY_SAVING(
      EnergyRatio.METHOD,
      List.of(
          Parameter.energy("baseline_energy"),
          Parameter.like("b", "baseline_units").from(0),
          Parameter.energy("energy"),
          Parameter.like("b", "units").from(0)),
      new Result("~e", ""),
      "energy_saving(shift(heat_use, -1), shift(degree_days, -1), heat_use, degree_days)",
      (x, end) -> of(ratio(x[0], x[1], x[2], x[3]).saving())),

  NPV(
      CashFlow.METHOD,
      List.of(Parameter.number("rate", -1), Parameter.of("flow", "EUR", "")),
      new Result("EUR", ""),
      "npv(0.03, 0 - investment, savings, savings, savings)",
      (x, end) -> worth(x, 1, x[0]).npv().value().map(BigDecimal::doubleValue).orElse(Double.NaN)),

  PAYBACK(
      CashFlow.METHOD,
      List.of(Parameter.of("flow", "EUR", "")),
      new Result("a", ""),
      "payback(0 - investment, savings, savings, savings, savings)",
      (x, end) -> of(worth(x, 0, 0).payback())),

  ABATEMENT_COST(
      AbatementCost.METHOD,
      List.of(
          Parameter.whole("years", 1, 100),
          Parameter.number("rate", -0.99),
          Parameter.of("investment", "EUR", "").from(0),
          Parameter.of("annual_running_cost", "EUR", ""),
          Parameter.of("annual_savings", "EUR", ""),
          Parameter.of("annual_avoided", "t", "CO2e").from(0)),
      new Result("EUR/t", ""),
      "abatement_cost(20, 0.03, investment, running_cost, savings, avoided)",
      (x, end) ->
          new AbatementCost(
                  BigDecimal.valueOf(x[2]),
                  BigDecimal.valueOf(x[3]),
                  BigDecimal.valueOf(x[4]),
                  (int) x[0],
                  BigDecimal.valueOf(x[1]),
                  BigDecimal.valueOf(x[5]))
              .per(AbatementCost.Definition.ANNUALISED)
              .value()
              .map(BigDecimal::doubleValue)
              .orElse(Double.NaN)),

  MATERIAL_CIRCULARITY(
      Circularity.METHOD,
      List.of(
          Parameter.of("mass", "t", "").from(Double.MIN_VALUE),
          Parameter.share("recycled"),
          Parameter.share("reused"),
          Parameter.share("sustained"),
          Parameter.share("to_recycling"),
          Parameter.share("to_reuse"),
          Parameter.share("recycling_efficiency"),
          Parameter.share("feedstock_efficiency").from(Double.MIN_VALUE),
          Parameter.of("utility", "1", "").from(Double.MIN_VALUE)),
      new Result("1", ""),
      "material_circularity(product, recycled / product, 0, 0, 0.5, 0, 0.9, 0.9, 1)",
      CalculatorFunction::circularity);

  /** Most values of a call; those of the last parameter may be many where it is a series. */
  public static final int MOST_ARGUMENTS = 50;

  private static final Map<String, CalculatorFunction> BY_WORD =
      Stream.of(values())
          .collect(Collectors.toMap(CalculatorFunction::word, UnaryOperator.identity()));

  private final Method method;
  private final List<Parameter> parameters;
  private final Result result;
  private final String example;
  private final Body body;

  /**
   * What a method gives.
   *
   * @param unit unit code, or {@code ~} and the letter of the group whose unit and kind it has
   * @param kind what is measured where the unit does not tell; may be empty
   */
  public record Result(String unit, String kind) {
    /** Whether it has unit and kind of a group of parameters. */
    public boolean isOfGroup() {
      return unit.startsWith("~");
    }

    /** The letter of that group. */
    public String group() {
      return unit.substring(1);
    }
  }

  /** Computes one cell. */
  private interface Body {
    /**
     * @param x the arguments in the units of the parameters
     * @param end where the period ends on the line of years
     */
    double value(double[] x, double end);
  }

  CalculatorFunction(
      Method method, List<Parameter> parameters, Result result, String example, Body body) {
    this.method = method;
    this.parameters = parameters;
    this.result = result;
    this.example = example;
    this.body = body;
  }

  /** As it is written in a formula. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The calculator's method with its version and sources. */
  public Method method() {
    return method;
  }

  /** What it takes; the last one again and again where {@link #isSeries}. */
  public List<Parameter> parameters() {
    return parameters;
  }

  public Result result() {
    return result;
  }

  /** A formula, or a part of one, that calls it. */
  public String example() {
    return example;
  }

  /** Whether the last parameter is a series of at least two. */
  public boolean isSeries() {
    return this == NPV || this == PAYBACK;
  }

  /** How it is called, for example {@code payback(flow, flow, …)}. */
  public String signature() {
    var names = parameters.stream().map(Parameter::name).collect(Collectors.joining(", "));
    var last = parameters.getLast().name();
    return word() + "(" + names + (isSeries() ? ", " + last + ", …" : "") + ")";
  }

  static Optional<CalculatorFunction> of(String word) {
    return Optional.ofNullable(BY_WORD.get(word));
  }

  static Iterable<String> words() {
    return BY_WORD.keySet();
  }

  /** Fewest and most arguments. */
  boolean takes(int count) {
    int fewest = parameters.size() + (isSeries() ? 1 : 0);
    return count >= fewest && count <= (isSeries() ? MOST_ARGUMENTS : fewest);
  }

  /** The parameter of an argument. */
  Parameter parameter(int argument) {
    return parameters.get(Math.min(argument, parameters.size() - 1));
  }

  /**
   * Computes one cell; not-a-number when an argument is missing or makes no sense, or the method
   * has no answer.
   */
  public double run(double[] arguments, double end) {
    for (int i = 0; i < arguments.length; i++) {
      if (!parameter(i).takes(arguments[i])) {
        return Double.NaN;
      }
    }
    try {
      return body.value(arguments, end);
    } catch (UnfitInput e) {
      return Double.NaN;
    }
  }

  private static double of(Figure figure) {
    return figure.value().orElse(Double.NaN);
  }

  private static TargetPath path(double firstYear, double baseline, double lastYear, double goal) {
    return new TargetPath(
        (int) firstYear,
        BigDecimal.valueOf(baseline),
        new TreeMap<>(Map.of((int) lastYear, BigDecimal.valueOf(goal))));
  }

  private static EnergyRatio ratio(double energy, double units, double report, double reportUnits) {
    return new EnergyRatio(
        energy,
        units,
        Double.isNaN(report) ? OptionalDouble.empty() : OptionalDouble.of(report),
        OptionalDouble.of(reportUnits));
  }

  private static CashFlow.Worth worth(double[] x, int from, double rate) {
    return CashFlow.of(Arrays.stream(x, from, x.length).boxed().toList(), rate, rate, rate);
  }

  private static double circularity(double[] x, double end) {
    var product =
        new MaterialCircularity(
            "", x[0], x[1], x[2], x[3], x[4], x[5], x[6], x[7], x[8], OptionalDouble.empty());
    product.check("");
    return product.index();
  }
}
