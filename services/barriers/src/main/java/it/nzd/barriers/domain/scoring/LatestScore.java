package it.nzd.barriers.domain.scoring;

import it.nzd.platform.store.Stored;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The last score of a barrier.
 *
 * @param round resource name of the round; empty for several together
 * @param closedAt when it closed
 * @param score the score
 */
public record LatestScore(String round, Instant closedAt, BarrierScore score) {
  /**
   * The last score of each barrier that has one.
   *
   * @param closed closed rounds, in any order
   */
  public static Map<String, LatestScore> of(
      Collection<String> barriers, List<Stored<ScoringRound>> closed) {
    var latest = new HashMap<String, LatestScore>();
    for (var stored : closed) {
      var at = stored.value().closedAt();
      if (at != null) {
        for (var result : stored.value().results()) {
          if (barriers.contains(result.barrier()) && result.score().isScored()) {
            latest.merge(
                result.barrier(),
                new LatestScore(stored.name(), at, result.score()),
                LatestScore::later);
          }
        }
      }
    }
    return latest;
  }

  private LatestScore later(LatestScore other) {
    int byTime = closedAt.compareTo(other.closedAt);
    return byTime > 0 || (byTime == 0 && round.compareTo(other.round) > 0) ? this : other;
  }
}
