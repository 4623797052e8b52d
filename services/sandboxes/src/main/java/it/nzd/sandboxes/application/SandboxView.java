package it.nzd.sandboxes.application;

import it.nzd.platform.lifecycle.Available;
import it.nzd.platform.lifecycle.Outcome;
import it.nzd.platform.store.Stored;
import it.nzd.sandboxes.domain.ReportSchedule;
import it.nzd.sandboxes.domain.Sandbox;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A sandbox with what its reader may do about it.
 *
 * @param stored the sandbox
 * @param available steps the caller may take
 * @param nextSteps every step the present state knows
 * @param deeds codes of what the caller may record now
 * @param reports monitoring reports owed
 * @param now when it was looked at
 */
public record SandboxView(
    Stored<Sandbox> stored,
    List<Available> available,
    List<NextStep> nextSteps,
    List<String> deeds,
    List<ReportSchedule.Owed> reports,
    Instant now) {
  public SandboxView {
    available = List.copyOf(available);
    nextSteps = List.copyOf(nextSteps);
    deeds = List.copyOf(deeds);
    reports = List.copyOf(reports);
  }

  /**
   * A step that the present state knows.
   *
   * @param action code of the action
   * @param toState code of the state it leads to
   * @param roles codes of the roles and seats that may take it
   * @param needsReason whether it must be reasoned
   * @param guards outcome by code of the guard
   * @param isOpen whether the caller is one of those who may take it
   */
  public record NextStep(
      String action,
      String toState,
      Set<String> roles,
      boolean needsReason,
      Map<String, Outcome> guards,
      boolean isOpen) {}
}
