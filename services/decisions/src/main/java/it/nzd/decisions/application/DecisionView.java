package it.nzd.decisions.application;

import it.nzd.decisions.domain.Decision;
import it.nzd.platform.lifecycle.Available;
import it.nzd.platform.store.Stored;
import java.util.List;

/**
 * A decision as a caller sees it.
 *
 * @param stored the decision
 * @param available what the caller's roles open in this state
 */
public record DecisionView(Stored<Decision> stored, List<Available> available) {
  public DecisionView {
    available = List.copyOf(available);
  }

  /** One of a list: without what may be done. */
  public static DecisionView listed(Stored<Decision> stored) {
    return new DecisionView(stored, List.of());
  }
}
