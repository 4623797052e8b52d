package it.nzd.barriers.domain.scoring;

import it.nzd.barriers.domain.Barrier;
import it.nzd.platform.store.Stored;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the assessors of several cities gave for what is the same barrier, taken together: each
 * assessor of the last closed round of each barrier counts once.
 */
public final class PooledScore {
  private PooledScore() {}

  /**
   * The score together, by the method of the round that closed last; what that method asks for and
   * another round did not ask is missing.
   *
   * @param barriers the barriers, the first of them says whether it hinders or helps
   * @param closed closed rounds, in any order
   */
  public static Optional<LatestScore> of(
      List<Stored<Barrier>> barriers, List<Stored<ScoringRound>> closed) {
    var names = barriers.stream().map(Stored::name).toList();
    var latest = LatestScore.of(names, closed);
    var last = latest.values().stream().max(Comparator.comparing(LatestScore::closedAt));
    if (last.isEmpty()) {
      return Optional.empty();
    }
    var answers = new ArrayList<Map<Criterion, Integer>>();
    latest.forEach(
        (barrier, score) ->
            round(closed, score)
                .ifPresent(
                    round -> round.sheets().forEach(sheet -> answers.add(sheet.of(barrier)))));
    var polarity = barriers.getFirst().value().content().polarity();
    return round(closed, last.get())
        .map(round -> BarrierScore.of(new Asked("", polarity), round.method(), answers))
        .map(score -> new LatestScore("", last.get().closedAt(), score));
  }

  private static Optional<ScoringRound> round(
      List<Stored<ScoringRound>> closed, LatestScore score) {
    return closed.stream()
        .filter(stored -> stored.name().equals(score.round()))
        .map(Stored::value)
        .findFirst();
  }
}
