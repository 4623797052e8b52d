package it.nzd.barriers.domain.scoring;

import it.nzd.barriers.domain.Polarity;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A barrier that a round scores.
 *
 * @param barrier resource name
 * @param polarity whether it hindered or helped when the round was opened
 */
public record Asked(String barrier, Polarity polarity) {
  /** What an assessor is asked for. */
  public Set<Criterion> criteria(ScoringMethod method) {
    var all = new LinkedHashSet<Criterion>();
    if (polarity.hinders()) {
      all.addAll(method.criteria());
    }
    if (polarity.helps()) {
      all.addAll(ScoringMethod.IMPACT_FEASIBILITY.criteria());
    }
    return all;
  }
}
