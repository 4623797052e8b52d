package it.nzd.indicators.application;

import it.nzd.indicators.domain.Factors;
import it.nzd.indicators.domain.intervention.Carrier;
import it.nzd.indicators.domain.intervention.Interventions;
import it.nzd.indicators.domain.intervention.Priced;
import it.nzd.indicators.domain.intervention.Scenario;
import it.nzd.indicators.domain.intervention.ScenarioCalculation;
import it.nzd.indicators.domain.intervention.ScenarioInputs;
import it.nzd.indicators.domain.intervention.ScenarioInputs.Member;
import it.nzd.indicators.domain.intervention.ScenarioLifecycle;
import it.nzd.indicators.domain.intervention.ScenarioResult;
import it.nzd.indicators.domain.intervention.ScenarioResult.AppliedIntervention;
import it.nzd.platform.access.Caller;
import it.nzd.platform.access.Scope;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.lifecycle.Available;
import it.nzd.platform.store.Stored;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads what a scenario is computed from, and computes. The numbers are the same for every reader,
 * whoever may read the single interventions; titles of those that a reader may not read are left
 * out.
 */
@Singleton
final class ScenarioReading {
  private final Interventions interventions;
  private final Factors factors;

  ScenarioReading(Interventions interventions, Factors factors) {
    this.interventions = interventions;
    this.factors = factors;
  }

  /** As it was stored when it was frozen, else as it is now. */
  ScenarioResult result(Scenario scenario) {
    return scenario.outcome().result().orElseGet(() -> ScenarioCalculation.run(inputs(scenario)));
  }

  ScenarioView whole(Caller caller, Stored<Scenario> stored) {
    var result = result(stored.value());
    return new ScenarioView(
        stored, Optional.of(shown(caller, result)), available(caller, stored, result.isWhole()));
  }

  ScenarioView brief(Stored<Scenario> stored) {
    return new ScenarioView(stored, Optional.empty(), List.of());
  }

  private ScenarioInputs inputs(Scenario scenario) {
    var found =
        interventions.named(scenario.interventions().keySet(), Scope.EVERYTHING).stream()
            .collect(Collectors.toMap(Stored::name, one -> one));
    var members =
        scenario.interventions().entrySet().stream()
            .filter(entry -> found.containsKey(entry.getKey()))
            .map(entry -> member(found, entry))
            .toList();
    var unread =
        scenario.interventions().keySet().stream().filter(n -> !found.containsKey(n)).toList();
    var supposition = scenario.supposition();
    var priced = new EnumMap<Carrier, Priced>(Carrier.class);
    supposition
        .factors()
        .forEach(
            (carrier, choice) ->
                priced(choice.factor()).ifPresent(one -> priced.put(carrier, one)));
    return new ScenarioInputs(
        supposition, members, unread, priced, priced(supposition.exportFactor()));
  }

  private static Member member(
      Map<String, Stored<it.nzd.indicators.domain.intervention.Intervention>> found,
      Map.Entry<String, Integer> planned) {
    var one = java.util.Objects.requireNonNull(found.get(planned.getKey()));
    int own = one.value().works().startYear();
    int start = planned.getValue() == 0 ? own : planned.getValue();
    return new Member(one.name(), one.revision(), one.value(), start);
  }

  private Optional<Priced> priced(String name) {
    return name.isEmpty()
        ? Optional.empty()
        : factors
            .find(name, Scope.EVERYTHING)
            .map(one -> new Priced(one.name(), one.revision(), one.value()));
  }

  private ScenarioResult shown(Caller caller, ScenarioResult result) {
    var names = result.interventions().stream().map(AppliedIntervention::name).toList();
    var readable =
        interventions.named(names, caller.scope()).stream()
            .map(Stored::name)
            .collect(Collectors.toSet());
    var shown =
        result.interventions().stream()
            .map(
                one ->
                    readable.contains(one.name())
                        ? one
                        : new AppliedIntervention(
                            one.name(),
                            one.revision(),
                            "",
                            one.startYear(),
                            one.isCounted(),
                            one.avoidedT()))
            .toList();
    return new ScenarioResult(
        result.methods(),
        result.inputsHash(),
        result.factors(),
        shown,
        result.years(),
        result.figures(),
        result.missing(),
        result.completeness(),
        result.abatementDefinition(),
        result.plannedFloorM2());
  }

  private static List<Available> available(
      Caller caller, Stored<Scenario> stored, boolean isWhole) {
    return ScenarioLifecycle.TABLE.available(
        stored.value().state(),
        Moves.roles(caller, ResourceName.tenant(stored.name())),
        ScenarioLifecycle.facts(isWhole));
  }
}
