package it.nzd.indicators.application;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;

/**
 * Scenarios side by side.
 *
 * @param scenarios the scenarios, in the order asked for
 * @param indicator the indicator of the path; empty for none
 * @param path required emissions by year, t CO2e
 * @param gaps emissions less path by scenario and year; only where both are known
 */
public record ScenarioComparison(
    List<ScenarioView> scenarios,
    String indicator,
    NavigableMap<Integer, Double> path,
    Map<String, NavigableMap<Integer, Double>> gaps) {
  public ScenarioComparison {
    scenarios = List.copyOf(scenarios);
  }
}
