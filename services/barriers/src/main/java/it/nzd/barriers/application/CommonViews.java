package it.nzd.barriers.application;

import it.nzd.barriers.domain.Barrier;
import it.nzd.barriers.domain.Barriers;
import it.nzd.barriers.domain.common.Answer;
import it.nzd.barriers.domain.common.CommonAction;
import it.nzd.barriers.domain.common.CommonBarrier;
import it.nzd.barriers.domain.common.CommonLifecycle;
import it.nzd.barriers.domain.common.Member;
import it.nzd.barriers.domain.scoring.LatestScore;
import it.nzd.barriers.domain.scoring.PooledScore;
import it.nzd.barriers.domain.scoring.ScoringRounds;
import it.nzd.platform.access.Caller;
import it.nzd.platform.access.Roles;
import it.nzd.platform.access.Scope;
import it.nzd.platform.identity.Actor;
import it.nzd.platform.lifecycle.Available;
import it.nzd.platform.lifecycle.Lifecycle;
import it.nzd.platform.store.Stored;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts beside a common barrier its members and their scores, as far as the caller may read them.
 */
@Singleton
final class CommonViews {
  private final Barriers barriers;
  private final ScoringRounds rounds;
  private final BarrierViews views;

  CommonViews(Barriers barriers, ScoringRounds rounds, BarrierViews views) {
    this.barriers = barriers;
    this.rounds = rounds;
    this.views = views;
  }

  /** Without its members: for lists. */
  CommonView brief(Caller caller, Stored<CommonBarrier> common) {
    return new CommonView(common, Map.of(), null, available(caller, common.value()));
  }

  /** With its members. */
  CommonView whole(Caller caller, Stored<CommonBarrier> common) {
    var names = common.value().members().stream().map(Member::barrier).toList();
    var members = new HashMap<String, BarrierView>();
    for (var view : views.of(caller, barriers.named(names, caller.scope()))) {
      members.put(view.stored().name(), view);
    }
    return new CommonView(
        common, members, pooled(common.value(), members), available(caller, common.value()));
  }

  private @Nullable LatestScore pooled(CommonBarrier common, Map<String, BarrierView> members) {
    var readable = new ArrayList<Stored<Barrier>>();
    common.agreed().stream()
        .map(members::get)
        .filter(Objects::nonNull)
        .forEach(member -> readable.add(member.stored()));
    var names = readable.stream().map(Stored::name).toList();
    return PooledScore.of(readable, rounds.closedOf(names, Scope.EVERYTHING)).orElse(null);
  }

  /**
   * What the caller may do: for a city that has not answered yet, what its yes or its no would
   * bring about.
   */
  private static List<Available> available(Caller caller, CommonBarrier common) {
    var roles = roles(caller, common);
    var all = new ArrayList<Available>();
    for (var action : CommonAction.values()) {
      var facts = assumed(caller, common, action);
      CommonLifecycle.TABLE.available(common.state(), roles, facts).stream()
          .filter(each -> each.action().equals(Lifecycle.code(action)))
          .forEach(all::add);
    }
    return all;
  }

  private static CommonBarrier assumed(Caller caller, CommonBarrier common, CommonAction action) {
    var assumed = common;
    for (var member : common.members()) {
      if (isAskedOf(caller, member) && action != CommonAction.DISSOLVE) {
        boolean same = action == CommonAction.CONFIRM;
        assumed = assumed.answered(member.barrier(), same, "", Instant.EPOCH);
      }
    }
    return assumed;
  }

  private static Set<String> roles(Caller caller, CommonBarrier common) {
    var roles = new HashSet<>(Moves.roles(caller, Actor.PROGRAMME));
    if (common.members().stream().anyMatch(member -> isAskedOf(caller, member))) {
      roles.add(Roles.CITY_COORDINATOR);
    }
    return roles;
  }

  private static boolean isAskedOf(Caller caller, Member member) {
    return member.answer() == Answer.PENDING
        && caller.actor().rolesIn(member.city()).contains(Roles.CITY_COORDINATOR);
  }
}
