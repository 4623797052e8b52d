package it.nzd.barriers.application;

import it.nzd.barriers.domain.Barrier;
import it.nzd.barriers.domain.BarrierState;
import it.nzd.barriers.domain.Barriers;
import it.nzd.barriers.domain.BarriersReason;
import it.nzd.barriers.domain.common.CommonBarrier;
import it.nzd.barriers.domain.common.CommonBarriers;
import it.nzd.barriers.domain.common.Comparer;
import it.nzd.barriers.domain.common.Likeness;
import it.nzd.platform.access.Caller;
import it.nzd.platform.access.Scope;
import it.nzd.platform.command.Changes;
import it.nzd.platform.command.Create;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.identity.Actor;
import it.nzd.platform.store.Change;
import it.nzd.platform.store.Stored;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** The coordinator of a city says that a barrier of another city is the same as one of the own. */
@Singleton
public final class Proposing {
  private static final String PROGRAMME = "cities/" + Actor.PROGRAMME;

  private final CommonBarriers commons;
  private final Barriers barriers;
  private final CommonViews views;
  private final Changes changes;

  Proposing(CommonBarriers commons, Barriers barriers, CommonViews views, Changes changes) {
    this.commons = commons;
    this.barriers = barriers;
    this.views = views;
    this.changes = changes;
  }

  /** Asks the other cities; the proposal is the own city's yes. */
  public CommonView propose(Caller caller, Propose command) {
    var create = new Create<>(PROGRAMME, "", command, command.request(), false);
    var name = changes.name(create, "commonBarriers", caller);
    var own = shared(caller, command.barrier(), "barrier");
    var others = others(caller, command);
    refuseTogether(name, own, others);
    var change = changes.change(Change.CREATED, caller, command.request());
    var common =
        CommonBarrier.proposed(
            command.title().isBlank() ? own.value().content().title() : command.title().strip(),
            own.name(),
            others.stream().map(Stored::name).toList(),
            likeness(own, others),
            command.reason().strip(),
            change.at());
    return views.whole(caller, commons.add(name, common, change, false));
  }

  private List<Stored<Barrier>> others(Caller caller, Propose command) {
    var seen = new HashSet<String>();
    var all = new ArrayList<Stored<Barrier>>();
    for (int i = 0; i < command.others().size(); i++) {
      var name = command.others().get(i);
      var field = "others[" + i + "]";
      if (ResourceName.tenant(name).equals(ResourceName.tenant(command.barrier()))) {
        throw ServiceException.field(
            BarriersReason.OTHER_CITY_NEEDED, field, Map.of("barrier", name));
      }
      if (!seen.add(name)) {
        throw ServiceException.field(BarriersReason.BARRIER_TWICE, field, Map.of("barrier", name));
      }
      all.add(shared(caller, name, field));
    }
    return all;
  }

  private Stored<Barrier> shared(Caller caller, String name, String field) {
    var found = barriers.find(name, caller.scope()).orElse(null);
    if (found == null || found.value().state() == BarrierState.DUPLICATE) {
      throw ServiceException.field(BarriersReason.BARRIER_UNKNOWN, field, Map.of("barrier", name));
    }
    if (!found.value().content().isShared()) {
      throw ServiceException.field(
          BarriersReason.BARRIER_NOT_SHARED, field, Map.of("barrier", name));
    }
    return found;
  }

  /** Barriers stand together once at a time; a repeat of the same proposal is none. */
  private void refuseTogether(String name, Stored<Barrier> own, List<Stored<Barrier>> others) {
    for (var common : commons.holding(List.of(own.name()), Scope.EVERYTHING)) {
      boolean isTogether =
          common.value().isAlive()
              && others.stream().anyMatch(o -> common.value().member(o.name()).isPresent());
      if (isTogether && !common.name().equals(name)) {
        throw ServiceException.of(BarriersReason.COMMON_ALREADY);
      }
    }
  }

  /** Why the most alike of the others is held to be the same. */
  private static Likeness likeness(Stored<Barrier> own, List<Stored<Barrier>> others) {
    var comparer = new Comparer();
    return others.stream()
        .map(other -> comparer.compare(own.value(), other.value()))
        .max(Comparator.comparingDouble(Likeness::score))
        .orElseThrow();
  }
}
