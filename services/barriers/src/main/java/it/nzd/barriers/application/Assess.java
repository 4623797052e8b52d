package it.nzd.barriers.application;

import it.nzd.barriers.domain.scoring.BarrierAssessment;
import it.nzd.platform.contract.RequestKey;
import java.util.List;
import java.util.Optional;

/**
 * Gives scores in a round.
 *
 * @param round resource name
 * @param scores the caller's scores, all of them
 * @param request what makes a repeat recognisable
 */
public record Assess(String round, List<BarrierAssessment> scores, Optional<RequestKey> request) {
  public Assess {
    scores = List.copyOf(scores);
  }
}
