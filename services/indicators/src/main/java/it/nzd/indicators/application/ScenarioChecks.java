package it.nzd.indicators.application;

import it.nzd.indicators.domain.Factors;
import it.nzd.indicators.domain.intervention.Carrier;
import it.nzd.indicators.domain.intervention.Interventions;
import it.nzd.indicators.domain.intervention.Kind;
import it.nzd.indicators.domain.intervention.Priced;
import it.nzd.indicators.domain.intervention.Scenario;
import it.nzd.platform.access.Scope;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.store.Stored;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.stream.Collectors;

/** What a scenario must keep beyond its own fields. */
@Singleton
final class ScenarioChecks {
  private final Surroundings surroundings;
  private final Interventions interventions;
  private final Factors factors;

  ScenarioChecks(Surroundings surroundings, Interventions interventions, Factors factors) {
    this.surroundings = surroundings;
    this.interventions = interventions;
    this.factors = factors;
  }

  /**
   * @param tenant tenant of the scenario
   */
  void check(String tenant, Scenario scenario) {
    surroundings.of(tenant, scenario.district(), "scenario.district");
    var supposition = scenario.supposition();
    if (supposition.horizonYear() <= supposition.baseYear()) {
      throw refused(IndicatorsReason.ORDER_WRONG, "horizon_year", "other", "base_year");
    }
    if (scenario.kind() == Kind.DO_NOTHING && !scenario.interventions().isEmpty()) {
      throw ServiceException.field(
          IndicatorsReason.NOTHING_ALLOWED, "scenario.interventions", Map.of());
    }
    if (supposition.creditsExports() && supposition.exportFactor().isEmpty()) {
      throw ServiceException.field(
          IndicatorsReason.VALUE_MISSING, "scenario.export_factor", Map.of());
    }
    checkInterventions(tenant, scenario);
    supposition
        .factors()
        .forEach((carrier, choice) -> checkFactor(choice.factor(), carrier, "factors"));
    checkFactor(supposition.exportFactor(), Carrier.ELECTRICITY, "export_factor");
  }

  private void checkInterventions(String tenant, Scenario scenario) {
    var found =
        interventions.named(scenario.interventions().keySet(), Scope.EVERYTHING).stream()
            .filter(one -> ResourceName.tenant(one.name()).equals(tenant))
            .filter(one -> one.value().district().equals(scenario.district()))
            .map(Stored::name)
            .collect(Collectors.toSet());
    for (var name : scenario.interventions().keySet()) {
      if (!found.contains(name)) {
        throw refused(IndicatorsReason.INTERVENTION_UNKNOWN, "interventions", "intervention", name);
      }
    }
  }

  private void checkFactor(String name, Carrier carrier, String field) {
    if (name.isEmpty()) {
      return;
    }
    var factor = factors.find(name, Scope.EVERYTHING);
    if (factor.isEmpty()) {
      throw refused(IndicatorsReason.FACTOR_UNKNOWN, field, "factor", name);
    }
    if (!Priced.fits(factor.get().value().unit(), carrier.unit())) {
      throw ServiceException.field(IndicatorsReason.UNIT_UNFIT, "scenario." + field, Map.of());
    }
  }

  private static ServiceException refused(
      IndicatorsReason reason, String field, String fact, String value) {
    return ServiceException.field(reason, "scenario." + field, Map.of(fact, value));
  }
}
