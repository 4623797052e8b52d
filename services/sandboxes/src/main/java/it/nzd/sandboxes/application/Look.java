package it.nzd.sandboxes.application;

import it.nzd.platform.access.Caller;
import it.nzd.platform.command.Changes;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.lifecycle.Lifecycle;
import it.nzd.platform.lifecycle.Outcome;
import it.nzd.platform.lifecycle.Transition;
import it.nzd.platform.store.Stored;
import it.nzd.sandboxes.application.SandboxView.NextStep;
import it.nzd.sandboxes.domain.Decisions;
import it.nzd.sandboxes.domain.Deed;
import it.nzd.sandboxes.domain.Facts;
import it.nzd.sandboxes.domain.Guards;
import it.nzd.sandboxes.domain.ReportSchedule;
import it.nzd.sandboxes.domain.Sandbox;
import it.nzd.sandboxes.domain.SandboxAction;
import it.nzd.sandboxes.domain.SandboxLifecycle;
import it.nzd.sandboxes.domain.SandboxState;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/** What a sandbox looks like to somebody. */
@Singleton
final class Look {
  private final Decisions decisions;
  private final Changes changes;

  Look(Decisions decisions, Changes changes) {
    this.decisions = decisions;
    this.changes = changes;
  }

  /**
   * What the guards look at.
   *
   * @param name resource name of the sandbox
   * @param sandbox the sandbox as it would be with what the step brings along
   */
  Facts facts(String name, Sandbox sandbox) {
    return new Facts(sandbox, changes.today(), () -> decided(name, sandbox.decision()));
  }

  /** What the guards of the clock and the stop clause look at: neither rests on a decision. */
  Facts factsOfSystem(Sandbox sandbox) {
    return new Facts(sandbox, changes.today(), () -> Outcome.UNKNOWN);
  }

  /** With everything that may be done about it; a neighbour may be asked. */
  SandboxView full(Caller caller, Stored<Sandbox> stored) {
    var sandbox = stored.value();
    var hats = Hats.of(caller, stored);
    var facts = facts(stored.name(), sandbox);
    var deeds =
        Arrays.stream(Deed.values())
            .filter(deed -> deed.isKnownIn(sandbox.state()) && deed.isOpenTo(hats))
            .map(Deed::code)
            .toList();
    return new SandboxView(
        stored,
        SandboxLifecycle.TABLE.available(sandbox.state(), hats, facts),
        nextSteps(sandbox.state(), hats, facts),
        deeds,
        ReportSchedule.of(sandbox, changes.today()),
        changes.now());
  }

  /** For lists: nobody is asked. */
  SandboxView brief(Stored<Sandbox> stored) {
    return new SandboxView(
        stored,
        List.of(),
        List.of(),
        List.of(),
        ReportSchedule.of(stored.value(), changes.today()),
        changes.now());
  }

  /** Whether the city's own decision approves this very sandbox. */
  private Outcome decided(String name, String decision) {
    boolean isOfCity = ResourceName.tenant(decision).equals(ResourceName.tenant(name));
    if (decision.isEmpty() || !isOfCity) {
      return Outcome.FAILS;
    }
    try {
      return Outcome.of(decisions.find(decision).filter(found -> found.approves(name)).isPresent());
    } catch (ServiceException away) {
      return Outcome.UNKNOWN;
    }
  }

  private static List<NextStep> nextSteps(SandboxState state, Set<String> hats, Facts facts) {
    return SandboxLifecycle.TABLE.transitions().stream()
        .filter(row -> row.from() == state)
        .map(row -> nextStep(row, hats, facts))
        .toList();
  }

  private static NextStep nextStep(
      Transition<SandboxState, SandboxAction> row, Set<String> hats, Facts facts) {
    var guards = new LinkedHashMap<String, Outcome>();
    row.guards().forEach(guard -> guards.put(guard, Guards.ask(guard, facts)));
    return new NextStep(
        Lifecycle.code(row.action()),
        Lifecycle.code(row.to()),
        row.roles(),
        row.needsReason(),
        guards,
        hats.stream().anyMatch(row.roles()::contains));
  }
}
