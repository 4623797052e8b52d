package it.nzd.barriers.application;

import it.nzd.barriers.domain.Barrier;
import it.nzd.barriers.domain.BarrierFacts;
import it.nzd.barriers.domain.BarrierLifecycle;
import it.nzd.barriers.domain.BarrierState;
import it.nzd.barriers.domain.Barriers;
import it.nzd.barriers.domain.BarriersReason;
import it.nzd.platform.access.Caller;
import it.nzd.platform.command.Changes;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.lifecycle.Lifecycle;
import it.nzd.platform.store.Stored;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Steps of barriers through their life cycle. */
@Singleton
public final class BarrierStepService {
  private final Barriers barriers;
  private final BarrierViews views;
  private final Changes changes;

  BarrierStepService(Barriers barriers, BarrierViews views, Changes changes) {
    this.barriers = barriers;
    this.views = views;
    this.changes = changes;
  }

  /** Takes a step, if the life cycle allows it to the caller. */
  public BarrierView step(Caller caller, BarrierStep command) {
    var change = changes.change(Lifecycle.code(command.action()), caller, command.request());
    var changed =
        barriers.change(
            command.name(),
            command.revision(),
            caller.scope(),
            change,
            seen -> stepped(caller, seen, command, change.at()),
            false);
    return views.of(caller, changed);
  }

  private Barrier stepped(Caller caller, Stored<Barrier> seen, BarrierStep command, Instant now) {
    var barrier = seen.value();
    boolean isScored = views.scores(List.of(seen.name())).containsKey(seen.name());
    var row =
        Moves.allowed(
            BarrierLifecycle.TABLE,
            barrier.state(),
            command.action(),
            Moves.roles(caller, ResourceName.tenant(seen.name())),
            new BarrierFacts(barrier, isScored));
    var step = Moves.taken(row, caller, now, command.reason());
    var next = row.to() == BarrierState.DUPLICATE ? repeating(caller, seen, command) : barrier;
    return next.after(step, row.to());
  }

  private Barrier repeating(Caller caller, Stored<Barrier> seen, BarrierStep command) {
    var original = command.original();
    boolean isElsewhere =
        !ResourceName.tenant(original).equals(ResourceName.tenant(seen.name()))
            || original.equals(seen.name());
    var found = isElsewhere ? null : barriers.find(original, caller.scope()).orElse(null);
    if (found == null || found.value().state() == BarrierState.DUPLICATE) {
      throw ServiceException.field(
          BarriersReason.ORIGINAL_UNKNOWN, "duplicate_of", Map.of("barrier", original));
    }
    return seen.value().repeating(original);
  }
}
