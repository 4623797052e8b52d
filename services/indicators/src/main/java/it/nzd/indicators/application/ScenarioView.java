package it.nzd.indicators.application;

import it.nzd.indicators.domain.intervention.Scenario;
import it.nzd.indicators.domain.intervention.ScenarioResult;
import it.nzd.platform.lifecycle.Available;
import it.nzd.platform.store.Stored;
import java.util.List;
import java.util.Optional;

/**
 * A scenario as a caller sees it.
 *
 * @param stored the scenario
 * @param result what it comes to; empty in lists
 * @param available what the caller may do next
 */
public record ScenarioView(
    Stored<Scenario> stored, Optional<ScenarioResult> result, List<Available> available) {
  public ScenarioView {
    available = List.copyOf(available);
  }
}
