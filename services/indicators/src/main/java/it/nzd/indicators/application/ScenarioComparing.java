package it.nzd.indicators.application;

import it.nzd.indicators.domain.progress.TargetPath;
import it.nzd.platform.access.Caller;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.error.ServiceException;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Puts scenarios of one district beside each other and beside the path of its target. */
@Singleton
public final class ScenarioComparing {
  private final ScenarioService scenarios;
  private final EmissionIndicators indicators;

  ScenarioComparing(ScenarioService scenarios, EmissionIndicators indicators) {
    this.scenarios = scenarios;
    this.indicators = indicators;
  }

  /**
   * Compares.
   *
   * @param names resource names of scenarios, one at least
   * @param indicator indicator of the path; empty for none
   */
  public ScenarioComparison compare(
      Caller caller, String parent, List<String> names, String indicator) {
    var views = new ArrayList<ScenarioView>();
    for (int i = 0; i < names.size(); i++) {
      var view = scenarios.get(caller, names.get(i));
      boolean isOfCity = ResourceName.tenant(names.get(i)).equals(ResourceName.tenant(parent));
      boolean isSame = views.isEmpty() || district(view).equals(district(views.getFirst()));
      if (!isOfCity || !isSame) {
        throw ServiceException.field(
            IndicatorsReason.SCENARIO_ELSEWHERE,
            "scenarios[" + i + "]",
            Map.of("scenario", names.get(i)));
      }
      views.add(view);
    }
    var path =
        indicator.isEmpty() ? new TreeMap<Integer, Double>() : path(caller, views, indicator);
    var gaps = new HashMap<String, NavigableMap<Integer, Double>>();
    views.forEach(view -> gaps.put(view.stored().name(), gaps(view, path)));
    return new ScenarioComparison(views, indicator, path, gaps);
  }

  private NavigableMap<Integer, Double> path(Caller caller, List<ScenarioView> views, String name) {
    var indicator = indicators.of(caller, name).value();
    var target =
        indicators
            .target(caller, name, district(views.getFirst()))
            .filter(found -> found.value().baselineValue() != null)
            .orElseThrow(
                () ->
                    ServiceException.field(
                        IndicatorsReason.TARGET_UNKNOWN, "indicator", Map.of("indicator", name)))
            .value();
    var first = java.util.Objects.requireNonNull(target.baselineValue());
    var path = new TargetPath(target.baselineYear(), first, target.goals());
    var byYear = new TreeMap<Integer, Double>();
    for (var view : views) {
      var supposition = view.stored().value().supposition();
      for (int year = supposition.baseYear(); year <= supposition.horizonYear(); year++) {
        if (path.hasBegun(BigDecimal.valueOf(year))) {
          var required = path.required(BigDecimal.valueOf(year));
          byYear.put(year, EmissionIndicators.toTonnes(required, indicator).doubleValue());
        }
      }
    }
    return byYear;
  }

  private static NavigableMap<Integer, Double> gaps(
      ScenarioView view, NavigableMap<Integer, Double> path) {
    var gaps = new TreeMap<Integer, Double>();
    view.result()
        .ifPresent(
            result ->
                result
                    .years()
                    .forEach(
                        year -> {
                          var required = path.get(year.year());
                          if (required != null && year.emissionsT().isPresent()) {
                            gaps.put(year.year(), year.emissionsT().getAsDouble() - required);
                          }
                        }));
    return gaps;
  }

  private static String district(ScenarioView view) {
    return view.stored().value().district();
  }
}
