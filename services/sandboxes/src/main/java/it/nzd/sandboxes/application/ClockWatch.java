package it.nzd.sandboxes.application;

import it.nzd.platform.command.Changes;
import it.nzd.platform.store.Stored;
import it.nzd.sandboxes.domain.ClockRules;
import it.nzd.sandboxes.domain.Sandbox;
import it.nzd.sandboxes.domain.SandboxState;
import it.nzd.sandboxes.domain.Sandboxes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;

/** Looks for what has expired: approvals, terms, derogations. */
@Singleton
public final class ClockWatch {
  private static final Set<SandboxState> RUNNING_OUT =
      EnumSet.of(SandboxState.APPROVED, SandboxState.RUNNING);

  /** How long after it began a trial is looked at for what was recorded before. */
  private static final Duration FRESH = Duration.ofHours(1);

  private final Sandboxes sandboxes;
  private final SystemSteps steps;
  private final ReadingWatch readings;
  private final Changes changes;

  ClockWatch(Sandboxes sandboxes, SystemSteps steps, ReadingWatch readings, Changes changes) {
    this.sandboxes = sandboxes;
    this.steps = steps;
    this.readings = readings;
    this.changes = changes;
  }

  /** Does what has fallen due by now. */
  public void look() {
    for (var stored : sandboxes.standingIn(RUNNING_OUT)) {
      if (ClockRules.due(stored.value(), changes.today()).isPresent()) {
        steps.clock(stored.name());
      } else if (isFresh(stored)) {
        readings.lookAt(stored);
      }
    }
  }

  private boolean isFresh(Stored<Sandbox> stored) {
    var taken = stored.value().course().steps();
    return stored.value().state() == SandboxState.RUNNING
        && !taken.isEmpty()
        && taken.getLast().at().plus(FRESH).isAfter(changes.now());
  }
}
