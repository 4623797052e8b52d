package it.nzd.sandboxes.application;

import it.nzd.platform.access.Scope;
import it.nzd.platform.command.Changes;
import it.nzd.platform.error.PlatformReason;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.id.Ids;
import it.nzd.platform.lifecycle.Lifecycle;
import it.nzd.platform.store.Change;
import it.nzd.sandboxes.domain.ClockRules;
import it.nzd.sandboxes.domain.Incident;
import it.nzd.sandboxes.domain.Metric;
import it.nzd.sandboxes.domain.Observed;
import it.nzd.sandboxes.domain.Sandbox;
import it.nzd.sandboxes.domain.SandboxAction;
import it.nzd.sandboxes.domain.SandboxState;
import it.nzd.sandboxes.domain.Sandboxes;
import it.nzd.sandboxes.domain.StopClause;
import it.nzd.sandboxes.domain.Suspension;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Steps that no person takes: by a reading that crosses a threshold, and by the clock. */
@Singleton
final class SystemSteps {
  private static final Set<String> SYSTEM = Set.of(Lifecycle.SYSTEM);
  private static final String READ = "read";

  private final Sandboxes sandboxes;
  private final Look look;
  private final Changes changes;
  private final Ids ids;

  SystemSteps(Sandboxes sandboxes, Look look, Changes changes, Ids ids) {
    this.sandboxes = sandboxes;
    this.look = look;
    this.changes = changes;
    this.ids = ids;
  }

  /** Takes over what was read of the metrics; the stop clause applies by itself. */
  void read(String name, Map<Metric, List<Observed>> values) {
    again(name, sandbox -> afterReading(sandbox, values));
  }

  /** Does what has fallen due. */
  void clock(String name) {
    again(name, this::afterClock);
  }

  private Optional<Next> afterReading(Sandbox sandbox, Map<Metric, List<Observed>> values) {
    if (!StopClause.isWatched(sandbox.state())) {
      return Optional.empty();
    }
    var next = sandbox;
    for (var read : values.entrySet()) {
      next = StopClause.after(next, read.getKey(), read.getValue(), changes.now(), ids::next);
    }
    var crossed = StopClause.isCrossed(sandbox, next);
    if (crossed.isPresent() && sandbox.state() == SandboxState.RUNNING) {
      return Optional.of(suspended(next, crossed.get()));
    }
    return next.equals(sandbox) ? Optional.empty() : Optional.of(new Next(next, change(READ)));
  }

  private Optional<Next> afterClock(Sandbox sandbox) {
    return ClockRules.due(sandbox, changes.today())
        .map(
            due -> {
              var facts = look.factsOfSystem(sandbox);
              if (due.action() != SandboxAction.SUSPEND
                  && Steps.isAllowed(due.action(), SYSTEM, facts)) {
                return stepped(sandbox, due.action(), due.reason());
              }
              var incident =
                  Incident.ofClock(
                      ids.next(),
                      due.kind(),
                      due.subject(),
                      StopClause.SYSTEM_ACTOR,
                      changes.now());
              return suspended(sandbox.with(sandbox.trial().opening(incident)), incident);
            });
  }

  private Next suspended(Sandbox sandbox, Incident incident) {
    var next = stepped(sandbox, SandboxAction.SUSPEND, Lifecycle.code(incident.kind()));
    var suspension = Suspension.begun(incident.id(), true, next.change().at());
    var halted = next.sandbox();
    return new Next(halted.with(halted.course().suspendedBy(suspension)), next.change());
  }

  private Next stepped(Sandbox sandbox, SandboxAction action, String reason) {
    var row = Steps.allowed(action, SYSTEM, look.factsOfSystem(sandbox));
    var change = change(Lifecycle.code(action));
    return new Next(Steps.taken(sandbox, row, change, reason), change);
  }

  private Change change(String kind) {
    return new Change(kind, StopClause.SYSTEM_ACTOR, changes.now(), Optional.empty());
  }

  /** Until nobody else's change comes between. */
  private void again(String name, java.util.function.Function<Sandbox, Optional<Next>> step) {
    while (true) {
      var seen = sandboxes.find(name, Scope.EVERYTHING).orElse(null);
      var next = seen == null ? Optional.<Next>empty() : step.apply(seen.value());
      if (seen == null || next.isEmpty()) {
        return;
      }
      try {
        sandboxes.change(
            name,
            seen.revision(),
            Scope.EVERYTHING,
            next.get().change(),
            present -> next.get().sandbox(),
            false);
        return;
      } catch (ServiceException e) {
        if (e.reason() != PlatformReason.STALE_VERSION) {
          throw e;
        }
      }
    }
  }

  private record Next(Sandbox sandbox, Change change) {}
}
