package it.nzd.indicators.domain.intervention;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a scenario comes to. What is summed is the known part; completeness says how much that is,
 * and a number of which nothing is known is absent.
 *
 * @param methods versions by method id
 * @param inputsHash SHA-256 of everything it was computed from
 * @param factors factors as they were applied
 * @param interventions interventions as they were counted
 * @param years year by year
 * @param figures sums and sizes
 * @param missing what is missing
 * @param completeness share of the needed inputs that is known
 * @param abatementDefinition what is meant by the cost of a tonne
 * @param plannedFloorM2 floor area of the counted interventions, as far as known
 */
public record ScenarioResult(
    Map<String, String> methods,
    String inputsHash,
    List<AppliedFactor> factors,
    List<AppliedIntervention> interventions,
    List<Year> years,
    Map<Code, Figures> figures,
    List<Missing> missing,
    double completeness,
    String abatementDefinition,
    double plannedFloorM2) {
  public ScenarioResult {
    methods = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(methods));
    factors = List.copyOf(factors);
    interventions = List.copyOf(interventions);
    years = List.copyOf(years);
    figures = java.util.Collections.unmodifiableMap(new java.util.EnumMap<>(figures));
    missing = List.copyOf(missing);
  }

  /** What a figure is. */
  public enum Code {
    AVOIDED_T,
    AVOIDED_TO_2030_T,
    ENERGY_SAVED_KWH,
    PV_KWH,
    WATER_SAVED_M3,
    PERMEABLE_GAIN_M2,
    COST_EUR,
    NPV_EUR,
    ABATEMENT_EUR_PER_T
  }

  /** A factor as it was applied; the carrier is empty for exported electricity. */
  public record AppliedFactor(
      Optional<Carrier> carrier,
      String name,
      long revision,
      String label,
      String unit,
      String kind,
      int dataYear) {}

  /** An intervention as it was counted. */
  public record AppliedIntervention(
      String name,
      long revision,
      String title,
      int startYear,
      boolean isCounted,
      OptionalDouble avoidedT) {}

  /** One year; absent is not known. */
  public record Year(
      int year,
      OptionalDouble avoidedT,
      OptionalDouble emissionsT,
      OptionalDouble energySavedKwh,
      OptionalDouble pvKwh,
      OptionalDouble waterSavedM3,
      OptionalDouble permeableGainM2,
      double completeness) {}

  /** A figure, per hectare and per planned m2; empty is not known or without meaning. */
  public record Figures(
      Optional<BigDecimal> value, Optional<BigDecimal> perHectare, Optional<BigDecimal> perM2) {}

  /** Something that is missing; the intervention is empty for the scenario itself. */
  public record Missing(String intervention, String field, String detail) {}

  /** Whether everything needed is known. */
  public boolean isWhole() {
    return missing.isEmpty();
  }
}
