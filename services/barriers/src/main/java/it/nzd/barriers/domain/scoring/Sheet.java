package it.nzd.barriers.domain.scoring;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What one person gave in a round.
 *
 * @param assessor subject id; never shown to others
 * @param scores the scores
 * @param at when they were last given
 */
public record Sheet(String assessor, List<BarrierAssessment> scores, Instant at) {
  public Sheet {
    scores = List.copyOf(scores);
  }

  /** What it gives for a barrier; nothing where it gives none. */
  Map<Criterion, Integer> of(String barrier) {
    return scores.stream()
        .filter(each -> each.barrier().equals(barrier))
        .findFirst()
        .map(BarrierAssessment::given)
        .orElse(Map.of());
  }
}
