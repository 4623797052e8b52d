package it.nzd.indicators.domain.intervention;

import it.nzd.indicators.domain.calculation.Method;
import it.nzd.indicators.domain.calculation.emissions.AvoidedEmissions;
import it.nzd.indicators.domain.calculation.figure.Decimals;
import it.nzd.indicators.domain.calculation.finance.AbatementCost;
import it.nzd.indicators.domain.calculation.finance.CashFlow;
import it.nzd.indicators.domain.intervention.ScenarioInputs.Member;
import it.nzd.indicators.domain.intervention.ScenarioResult.AppliedFactor;
import it.nzd.indicators.domain.intervention.ScenarioResult.AppliedIntervention;
import it.nzd.indicators.domain.intervention.ScenarioResult.Code;
import it.nzd.indicators.domain.intervention.ScenarioResult.Figures;
import it.nzd.indicators.domain.intervention.ScenarioResult.Year;
import it.nzd.platform.value.Source;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a scenario comes to: {@code emissions_y = baseline · (1 + change)^(y − base) − avoided_y},
 * avoided by the rule of avoided emissions, money by net present value. Pure: the same inputs give
 * the same numbers, in whatever order the interventions stand.
 */
public final class ScenarioCalculation {
  /** Name, version and source of the whole. */
  public static final Method METHOD =
      new Method(
          "scenario-effect",
          "1",
          List.of(
              new Source(
                  "Net Zero Districts, method for the climate effect of interventions",
                  "Net Zero Districts",
                  "",
                  "",
                  Source.Mark.DERIVED,
                  "Baseline course less avoided emissions; interventions that realise one another"
                      + " are counted once.")));

  /** All methods that a scenario uses. */
  public static final List<Method> METHODS =
      List.of(METHOD, AvoidedEmissions.METHOD, CashFlow.METHOD, AbatementCost.METHOD);

  private static final int MILESTONE = 2030;
  private static final BigDecimal HECTARE = BigDecimal.valueOf(10_000);

  private final ScenarioInputs inputs;
  private final Supposition supposition;
  private final List<Member> counted;
  private final Map<String, AvoidedEmissions.Course> courses;
  private final Needs needs = new Needs();

  private ScenarioCalculation(ScenarioInputs inputs) {
    this.inputs = inputs;
    supposition = inputs.supposition();
    var realises = new HashMap<String, String>();
    inputs.members().forEach(m -> realises.put(m.name(), m.intervention().realises()));
    var names = Counting.counted(realises);
    counted = inputs.members().stream().filter(m -> names.contains(m.name())).toList();
    courses = AvoidedCourse.of(inputs);
  }

  /** Computes. */
  public static ScenarioResult run(ScenarioInputs inputs) {
    return new ScenarioCalculation(inputs).result();
  }

  private ScenarioResult result() {
    note();
    var years = years();
    var methods = METHODS.stream().collect(Collectors.toMap(Method::id, Method::version));
    return new ScenarioResult(
        methods,
        inputs.hash(new java.util.TreeMap<>(methods)),
        factors(),
        inputs.members().stream().map(this::applied).toList(),
        years,
        figures(years),
        needs.missing(),
        needs.completeness(),
        AbatementCost.Definition.NET_PRESENT_VALUE.formula(),
        floor().doubleValue());
  }

  private void note() {
    needs.need(supposition.baselineT() != null, "", "baseline_emissions_t", "");
    needs.need(supposition.yearlyChangePercent() != null, "", "yearly_change_percent", "");
    inputs.unread().forEach(name -> needs.need(false, name, "intervention", ""));
    counted.forEach(member -> new Effects(member, inputs).note(needs));
  }

  private List<Year> years() {
    var years = new ArrayList<Year>();
    for (int year = supposition.baseYear(); year <= supposition.horizonYear(); year++) {
      years.add(year(year));
    }
    return years;
  }

  private Year year(int year) {
    var avoided = new Tally();
    counted.forEach(member -> emissions(member, year).forEach(avoided::add));
    var energy = tally(year, Effects::energy);
    var solar = tally(year, Effects::photovoltaics);
    var water = tally(year, Effects::water);
    var ground = tally(year, Effects::ground);
    var all = List.of(avoided, energy, solar, water, ground);
    int asked = all.stream().mapToInt(Tally::all).sum();
    int known = all.stream().mapToInt(Tally::known).sum();
    return new Year(
        year,
        avoided.value(),
        level(year, avoided.value()),
        energy.value(),
        solar.value(),
        water.value(),
        ground.value(),
        asked == 0 ? 1 : (double) known / asked);
  }

  /**
   * The known part of a member's emissions as one number, and an absent one for each other part.
   */
  private List<OptionalDouble> emissions(Member member, int year) {
    var effects = new Effects(member, inputs);
    if (!mayWork(member, year) || !member.intervention().saysEnergy()) {
      return List.of();
    }
    var parts = new ArrayList<OptionalDouble>();
    var course = courses.get(member.name());
    for (boolean isKnown : effects.emissionParts(year)) {
      if (!isKnown || !member.isTimed()) {
        parts.add(OptionalDouble.empty());
      }
    }
    if (course != null && course.byYear().containsKey(year)) {
      parts.add(OptionalDouble.of(course.byYear().get(year)));
    }
    return parts;
  }

  private Tally tally(int year, Function<Effects, List<OptionalDouble>> family) {
    var tally = new Tally();
    for (var member : counted) {
      if (mayWork(member, year)) {
        for (var part : family.apply(new Effects(member, inputs))) {
          tally.add(member.isTimed() ? part : OptionalDouble.empty());
        }
      }
    }
    return tally;
  }

  /** Without first year or life it may work in any year: that is not known, and not never. */
  private static boolean mayWork(Member member, int year) {
    return !member.isTimed() || member.worksIn(year);
  }

  private OptionalDouble level(int year, OptionalDouble avoided) {
    var baseline = supposition.baselineT();
    var change = supposition.yearlyChangePercent();
    if (baseline == null || avoided.isEmpty()) {
      return OptionalDouble.empty();
    }
    int years = year - supposition.baseYear();
    if (change == null) {
      return years == 0
          ? OptionalDouble.of(baseline.doubleValue() - avoided.getAsDouble())
          : OptionalDouble.empty();
    }
    double course = baseline.doubleValue() * Math.pow(1 + change.doubleValue() / 100, years);
    return OptionalDouble.of(course - avoided.getAsDouble());
  }

  private Map<Code, Figures> figures(List<Year> years) {
    var money = new ScenarioMoney(inputs, counted);
    var avoided = sum(years, Year::avoidedT);
    var npv = money.netPresentValue();
    var early = years.stream().filter(year -> year.year() <= MILESTONE).toList();
    var figures = new EnumMap<Code, Figures>(Code.class);
    figures.put(Code.AVOIDED_T, sized(avoided));
    figures.put(
        Code.AVOIDED_TO_2030_T,
        sized(early.isEmpty() ? Optional.empty() : sum(early, Year::avoidedT)));
    figures.put(Code.ENERGY_SAVED_KWH, sized(sum(years, Year::energySavedKwh)));
    figures.put(Code.PV_KWH, sized(sum(years, Year::pvKwh)));
    figures.put(Code.WATER_SAVED_M3, sized(sum(years, Year::waterSavedM3)));
    figures.put(
        Code.PERMEABLE_GAIN_M2, sized(sum(List.of(years.getLast()), Year::permeableGainM2)));
    figures.put(Code.COST_EUR, sized(money.cost()));
    figures.put(Code.NPV_EUR, sized(npv));
    figures.put(
        Code.ABATEMENT_EUR_PER_T,
        new Figures(ScenarioMoney.perTonne(npv, avoided), Optional.empty(), Optional.empty()));
    return figures;
  }

  private static Optional<BigDecimal> sum(List<Year> years, Function<Year, OptionalDouble> number) {
    var tally = new Tally();
    years.forEach(year -> tally.add(number.apply(year)));
    return tally.value().isPresent()
        ? Optional.of(Decimals.of(tally.value().getAsDouble()))
        : Optional.empty();
  }

  private Figures sized(Optional<BigDecimal> value) {
    var area = supposition.areaM2();
    var floor = floor();
    boolean isFloorKnown =
        counted.stream()
            .flatMap(member -> member.intervention().uses().values().stream())
            .allMatch(Optional::isPresent);
    return new Figures(
        value,
        area == null || area.signum() == 0
            ? Optional.empty()
            : value.map(v -> Decimals.divide(v.multiply(HECTARE), area)),
        !isFloorKnown || floor.signum() == 0
            ? Optional.empty()
            : value.map(v -> Decimals.divide(v, floor)));
  }

  private BigDecimal floor() {
    return counted.stream()
        .flatMap(member -> member.intervention().uses().values().stream())
        .flatMap(Optional::stream)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private AppliedIntervention applied(Member member) {
    var course = courses.get(member.name());
    return new AppliedIntervention(
        member.name(),
        member.revision(),
        member.intervention().title(),
        member.startYear(),
        counted.contains(member),
        course == null ? OptionalDouble.empty() : OptionalDouble.of(course.lifetime()));
  }

  private List<AppliedFactor> factors() {
    var applied = new ArrayList<AppliedFactor>();
    inputs.factors().forEach((carrier, one) -> applied.add(factor(Optional.of(carrier), one)));
    inputs.exportFactor().ifPresent(one -> applied.add(factor(Optional.empty(), one)));
    return applied;
  }

  private AppliedFactor factor(Optional<Carrier> carrier, Priced one) {
    return new AppliedFactor(
        carrier,
        one.name(),
        one.revision(),
        one.factor().label(),
        one.factor().unit(),
        one.factor().kind(),
        one.dataYear(supposition.horizonYear()));
  }
}
