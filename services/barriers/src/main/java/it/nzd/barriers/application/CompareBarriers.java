package it.nzd.barriers.application;

import it.nzd.barriers.domain.Barrier;
import it.nzd.barriers.domain.BarrierQuery;
import it.nzd.barriers.domain.BarrierState;
import it.nzd.barriers.domain.Barriers;
import it.nzd.barriers.domain.common.CommonBarriers;
import it.nzd.barriers.domain.common.Member;
import it.nzd.barriers.domain.common.Suggestion;
import it.nzd.platform.access.Caller;
import it.nzd.platform.access.Scope;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Stored;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Which barriers of different cities may be the same: a suggestion with its reasons. */
@Singleton
public final class CompareBarriers {
  private static final int CANDIDATES = 500;
  private static final int OWN = 200;
  private static final int SHOWN = 50;

  private final Barriers barriers;
  private final CommonBarriers commons;
  private final BarrierViews views;

  CompareBarriers(Barriers barriers, CommonBarriers commons, BarrierViews views) {
    this.barriers = barriers;
    this.commons = commons;
    this.views = views;
  }

  /**
   * Suggestions.
   *
   * @param tenant one of each pair is of this tenant; empty for any
   * @param barrier one of each pair is this barrier; empty for any
   */
  public Compared compare(Caller caller, String tenant, String barrier) {
    var among = barriers.shared(CANDIDATES, caller.scope());
    var from = from(caller, tenant, barrier, among);
    var spoken = spoken(from);
    var pairs =
        Suggestion.among(
            from, among, (one, other) -> spoken.getOrDefault(one, Set.of()).contains(other), SHOWN);
    var looked = new HashSet<String>();
    from.forEach(each -> looked.add(each.name()));
    among.forEach(each -> looked.add(each.name()));
    return new Compared(paired(caller, pairs), looked.size());
  }

  private List<Stored<Barrier>> from(
      Caller caller, String tenant, String barrier, List<Stored<Barrier>> among) {
    if (!barrier.isEmpty()) {
      return barriers
          .find(barrier, caller.scope())
          .map(List::of)
          .orElseThrow(() -> ServiceException.notFound(barrier));
    }
    if (tenant.isEmpty()) {
      return among;
    }
    return barriers
        .page(BarrierQuery.all(tenant), PageRequest.first(OWN), caller.scope())
        .items()
        .stream()
        .filter(each -> each.value().state() != BarrierState.DUPLICATE)
        .toList();
  }

  /** What people have spoken about already, whatever they said: no machine asks them again. */
  private Map<String, Set<String>> spoken(List<Stored<Barrier>> from) {
    var spoken = new HashMap<String, Set<String>>();
    var names = from.stream().map(Stored::name).toList();
    for (var common : commons.holding(names, Scope.EVERYTHING)) {
      var members = common.value().members().stream().map(Member::barrier).toList();
      members.forEach(one -> spoken.computeIfAbsent(one, name -> new HashSet<>()).addAll(members));
    }
    return spoken;
  }

  private List<Compared.Pair> paired(Caller caller, List<Suggestion> suggestions) {
    var all = new LinkedHashMap<String, Stored<Barrier>>();
    for (var each : suggestions) {
      all.put(each.barrier().name(), each.barrier());
      all.put(each.other().name(), each.other());
    }
    var seen = new HashMap<String, BarrierView>();
    views.of(caller, List.copyOf(all.values())).forEach(v -> seen.put(v.stored().name(), v));
    return suggestions.stream()
        .map(
            each ->
                new Compared.Pair(
                    Objects.requireNonNull(seen.get(each.barrier().name())),
                    Objects.requireNonNull(seen.get(each.other().name())),
                    each.likeness()))
        .toList();
  }
}
