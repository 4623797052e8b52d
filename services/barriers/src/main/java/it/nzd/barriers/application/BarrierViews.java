package it.nzd.barriers.application;

import it.nzd.barriers.domain.Barrier;
import it.nzd.barriers.domain.BarrierFacts;
import it.nzd.barriers.domain.BarrierLifecycle;
import it.nzd.barriers.domain.common.CommonBarriers;
import it.nzd.barriers.domain.scoring.LatestScore;
import it.nzd.barriers.domain.scoring.ScoringRounds;
import it.nzd.platform.access.Caller;
import it.nzd.platform.access.Scope;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.store.Stored;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts beside barriers what is known of them elsewhere in this service: two queries for a whole
 * page.
 */
@Singleton
final class BarrierViews {
  private final ScoringRounds rounds;
  private final CommonBarriers commons;

  BarrierViews(ScoringRounds rounds, CommonBarriers commons) {
    this.rounds = rounds;
    this.commons = commons;
  }

  BarrierView of(Caller caller, Stored<Barrier> barrier) {
    return of(caller, List.of(barrier)).getFirst();
  }

  List<BarrierView> of(Caller caller, List<Stored<Barrier>> barriers) {
    if (barriers.isEmpty()) {
      return List.of();
    }
    var names = new HashSet<String>();
    barriers.forEach(each -> names.add(each.name()));
    var scores = scores(names);
    var held = held(names, caller.scope());
    return barriers.stream()
        .map(
            each ->
                view(
                    caller,
                    each,
                    scores.get(each.name()),
                    held.getOrDefault(each.name(), List.of())))
        .toList();
  }

  /** The last scores: whoever may read a barrier may read its score, whatever the round says. */
  Map<String, LatestScore> scores(Collection<String> barriers) {
    return LatestScore.of(barriers, rounds.closedOf(barriers, Scope.EVERYTHING));
  }

  private Map<String, List<String>> held(Collection<String> barriers, Scope scope) {
    var held = new HashMap<String, List<String>>();
    for (var common : commons.holding(barriers, scope)) {
      if (common.value().isAlive()) {
        common
            .value()
            .members()
            .forEach(
                member ->
                    held.computeIfAbsent(member.barrier(), b -> new ArrayList<>())
                        .add(common.name()));
      }
    }
    return held;
  }

  private static BarrierView view(
      Caller caller, Stored<Barrier> barrier, @Nullable LatestScore score, List<String> commons) {
    var roles = Moves.roles(caller, ResourceName.tenant(barrier.name()));
    var facts = new BarrierFacts(barrier.value(), score != null);
    return new BarrierView(
        barrier,
        score,
        commons,
        BarrierLifecycle.TABLE.available(barrier.value().state(), roles, facts));
  }
}
