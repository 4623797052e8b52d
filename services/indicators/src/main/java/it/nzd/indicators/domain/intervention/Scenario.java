package it.nzd.indicators.domain.intervention;

import it.nzd.platform.access.Row.Visibility;
import it.nzd.platform.lifecycle.Taken;
import it.nzd.platform.value.Link;
import it.nzd.platform.value.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a district becomes with a set of interventions.
 *
 * @param district resource name of the district
 * @param title what it is called
 * @param description what it supposes, in words
 * @param kind what kind of scenario it is
 * @param supposition years, baseline, factors
 * @param interventions first year by resource name; 0 takes the intervention's own
 * @param sources where its figures come from
 * @param links what it has to do with
 * @param visibility who may read it
 * @param state where it stands
 * @param steps steps taken, oldest first
 * @param outcome what came of it; empty parts before
 */
public record Scenario(
    String district,
    String title,
    String description,
    Kind kind,
    Supposition supposition,
    Map<String, Integer> interventions,
    List<Source> sources,
    List<Link> links,
    Visibility visibility,
    ScenarioState state,
    List<Taken> steps,
    Outcome outcome) {
  public Scenario {
    interventions = Collections.unmodifiableMap(new LinkedHashMap<>(interventions));
    sources = List.copyOf(sources);
    links = List.copyOf(links);
    steps = List.copyOf(steps);
  }

  /**
   * What came of a scenario.
   *
   * @param result its result as it was when it was frozen
   * @param acceptedMissing why it was frozen although something is missing
   * @param decision decision by which it became the target
   * @param indicator indicator whose target it became
   */
  public record Outcome(
      Optional<ScenarioResult> result, String acceptedMissing, String decision, String indicator) {
    /** Nothing yet. */
    public static final Outcome NONE = new Outcome(Optional.empty(), "", "", "");
  }

  /** Whether its content may still change. */
  public boolean isOpen() {
    return state == ScenarioState.DRAFT || state == ScenarioState.SHARED;
  }

  /** The same after a step. */
  public Scenario after(Taken step, ScenarioState next, Outcome came) {
    var all = new ArrayList<>(steps);
    all.add(step);
    return new Scenario(
        district,
        title,
        description,
        kind,
        supposition,
        interventions,
        sources,
        links,
        visibility,
        next,
        all,
        came);
  }

  /** This content at the stage that another one has reached. */
  public Scenario at(Scenario other) {
    return new Scenario(
        district,
        title,
        description,
        kind,
        supposition,
        interventions,
        sources,
        links,
        visibility,
        other.state,
        other.steps,
        other.outcome);
  }
}
