package it.nzd.sandboxes.application;

import it.nzd.platform.access.Caller;
import it.nzd.platform.access.Scope;
import it.nzd.platform.command.Changes;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.error.PlatformReason;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.id.Ids;
import it.nzd.platform.lifecycle.Lifecycle;
import it.nzd.platform.store.Change;
import it.nzd.platform.store.Stored;
import it.nzd.sandboxes.domain.Act;
import it.nzd.sandboxes.domain.ExitDecision;
import it.nzd.sandboxes.domain.ExitVerdict;
import it.nzd.sandboxes.domain.Incident;
import it.nzd.sandboxes.domain.Outline;
import it.nzd.sandboxes.domain.Provenance;
import it.nzd.sandboxes.domain.Sandbox;
import it.nzd.sandboxes.domain.SandboxAction;
import it.nzd.sandboxes.domain.SandboxState;
import it.nzd.sandboxes.domain.Sandboxes;
import it.nzd.sandboxes.domain.SandboxesReason;
import it.nzd.sandboxes.domain.Suspension;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The steps of a sandbox's life that people take. */
@Singleton
public final class StepService {
  /** What an authority does and a coordinator may record, with the document. */
  private static final Set<SandboxAction> OF_AUTHORITY =
      EnumSet.of(SandboxAction.RESUME, SandboxAction.TERMINATE, SandboxAction.INSTITUTIONALISE);

  private final Sandboxes sandboxes;
  private final Look look;
  private final Changes changes;
  private final Ids ids;

  StepService(Sandboxes sandboxes, Look look, Changes changes, Ids ids) {
    this.sandboxes = sandboxes;
    this.look = look;
    this.changes = changes;
    this.ids = ids;
  }

  /** A step that brings nothing but its reason. */
  public SandboxView advance(Caller caller, Advance step) {
    return take(caller, step, (sandbox, change) -> sandbox);
  }

  /** Approves a design, by the act where a derogation is granted. */
  public SandboxView approve(Caller caller, Advance step, @Nullable Act act) {
    return take(
        caller,
        step,
        (sandbox, change) -> {
          if (act == null) {
            if (sandbox.outline().species() == Outline.Species.DEROGATION) {
              throw ServiceException.of(SandboxesReason.ACT_NEEDED);
            }
            return sandbox;
          }
          return sandbox.with(sandbox.course().approvedBy(act));
        });
  }

  /** Halts a running trial and opens the incident. */
  public SandboxView suspend(Caller caller, Advance step) {
    return take(
        caller,
        step,
        (sandbox, change) -> {
          var incident =
              Incident.reported(
                  ids.next(), Incident.Kind.OTHER, step.reason(), change.actor(), change.at());
          return sandbox
              .with(sandbox.trial().opening(incident))
              .with(
                  sandbox
                      .course()
                      .suspendedBy(Suspension.begun(incident.id(), false, change.at())));
        });
  }

  /** Lifts a suspension. */
  public SandboxView resume(Caller caller, Advance step) {
    var sandbox = taken(caller, step, (before, change) -> before, StepService::lifted);
    return look.full(caller, sandbox);
  }

  /** Decides how the trial ends. */
  public SandboxView decide(Caller caller, Advance step, ExitVerdict verdict, String followUp) {
    return take(
        caller,
        step,
        (sandbox, change) ->
            sandbox.with(
                sandbox
                    .course()
                    .endingBy(
                        new ExitDecision(
                            verdict, step.reason(), followUp, change.actor(), change.at()))));
  }

  /** Names the act that made it a rule. */
  public SandboxView institutionalise(Caller caller, Advance step, Act act) {
    return take(caller, step, (sandbox, change) -> sandbox.with(sandbox.course().ruledBy(act)));
  }

  /**
   * Ends the trial and opens a changed version of it in design. The version is made first, under a
   * name derived from the source, so that a broken-off call can be repeated.
   */
  public SandboxView adapt(Caller caller, Advance step) {
    var seen =
        sandboxes
            .find(step.name(), caller.scope())
            .orElseThrow(() -> ServiceException.notFound(step.name()));
    if (seen.value().state() == SandboxState.EXIT_DECIDED) {
      Steps.allowed(step.action(), Hats.of(caller, seen), look.facts(seen.name(), seen.value()));
      openVersion(caller, seen);
    }
    return advance(caller, step);
  }

  private void openVersion(Caller caller, Stored<Sandbox> source) {
    var name =
        ResourceName.parent(source.name())
            + "/"
            + SandboxService.COLLECTION
            + "/"
            + Ids.derived(source.name(), "adaptation");
    if (sandboxes.find(name, Scope.EVERYTHING).isPresent()) {
      return;
    }
    var change = changes.change(Change.CREATED, caller, Optional.empty());
    var old = source.value();
    var provenance =
        new Provenance(
            Provenance.Kind.ADAPTATION,
            source.name(),
            old.title(),
            source.revision(),
            List.of(),
            change.at());
    var version =
        Sandbox.begun(
            SandboxState.DESIGN,
            old.title(),
            old.district(),
            old.outline(),
            old.design().copied(),
            old.visibility(),
            List.of(),
            change.actor(),
            provenance);
    try {
      sandboxes.add(name, version.linked(), change, false);
    } catch (ServiceException e) {
      if (e.reason() != PlatformReason.RESOURCE_EXISTS) {
        throw e;
      }
    }
  }

  private SandboxView take(Caller caller, Advance step, Brings brings) {
    return look.full(caller, taken(caller, step, brings, after -> after));
  }

  private Stored<Sandbox> taken(
      Caller caller,
      Advance step,
      Brings brings,
      java.util.function.UnaryOperator<Sandbox> afterwards) {
    var change = changes.change(Lifecycle.code(step.action()), caller, step.request());
    return sandboxes.change(
        step.name(),
        step.revision(),
        caller.scope(),
        change,
        seen -> {
          var hats = Hats.of(caller, seen);
          Steps.checkOpen(step.action(), hats, look.facts(seen.name(), seen.value()));
          var next = brings.to(seen.value(), change);
          var row = Steps.allowed(step.action(), hats, look.facts(seen.name(), next));
          checkDocument(step, hats);
          return afterwards.apply(Steps.taken(next, row, change, said(step)));
        },
        false);
  }

  private static Sandbox lifted(Sandbox sandbox) {
    return sandbox.with(sandbox.course().suspendedBy(null));
  }

  private static void checkDocument(Advance step, Set<String> hats) {
    if (OF_AUTHORITY.contains(step.action())
        && Hats.actsForAuthority(hats)
        && step.document().isBlank()) {
      throw ServiceException.field(SandboxesReason.DOCUMENT_NEEDED, "document", java.util.Map.of());
    }
  }

  private static String said(Advance step) {
    return step.document().isBlank()
        ? step.reason()
        : (step.reason() + " [" + step.document() + "]").strip();
  }

  /** What a step brings along before the guards are asked. */
  @FunctionalInterface
  private interface Brings {
    Sandbox to(Sandbox sandbox, Change change);
  }
}
