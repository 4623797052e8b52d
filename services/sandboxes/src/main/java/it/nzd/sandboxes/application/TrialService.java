package it.nzd.sandboxes.application;

import it.nzd.platform.access.Caller;
import it.nzd.platform.access.Roles;
import it.nzd.platform.access.Standing;
import it.nzd.platform.access.Standings;
import it.nzd.platform.command.Changes;
import it.nzd.platform.command.Step;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.id.Ids;
import it.nzd.platform.store.Change;
import it.nzd.sandboxes.domain.Act;
import it.nzd.sandboxes.domain.Consent;
import it.nzd.sandboxes.domain.Deed;
import it.nzd.sandboxes.domain.EvaluationReport;
import it.nzd.sandboxes.domain.ExitVerdict;
import it.nzd.sandboxes.domain.Extension;
import it.nzd.sandboxes.domain.Grant;
import it.nzd.sandboxes.domain.Incident;
import it.nzd.sandboxes.domain.MonitoringReport;
import it.nzd.sandboxes.domain.Participant;
import it.nzd.sandboxes.domain.Placement;
import it.nzd.sandboxes.domain.ReportSchedule;
import it.nzd.sandboxes.domain.Sandbox;
import it.nzd.sandboxes.domain.Sandboxes;
import it.nzd.sandboxes.domain.SandboxesReason;
import it.nzd.sandboxes.domain.Screening;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** What is recorded while a trial is prepared, runs and ends. */
@Singleton
public final class TrialService {
  private final Sandboxes sandboxes;
  private final Look look;
  private final Changes changes;
  private final Ids ids;
  private final Standings standings;

  TrialService(Sandboxes sandboxes, Look look, Changes changes, Ids ids, Standings standings) {
    this.sandboxes = sandboxes;
    this.look = look;
    this.changes = changes;
    this.ids = ids;
    this.standings = standings;
  }

  /** What secretariat and legal office found; a later finding takes the place of an earlier one. */
  public SandboxView recordScreening(Caller caller, Step step, Screening found) {
    return put(
        caller,
        step,
        Deed.RECORD_SCREENING,
        (sandbox, hats, change) ->
            sandbox.with(
                sandbox
                    .course()
                    .screened(
                        new Screening(
                            found.barrierGenuine(),
                            found.benefitReal(),
                            found.noLighterRoute(),
                            found.legalBasisIdentified(),
                            found.note(),
                            change.actor(),
                            change.at()))));
  }

  /** Names the manager: never the evaluator. */
  public SandboxView assignManager(Caller caller, Step step, String person) {
    var manager = person.isEmpty() ? caller.actor().id() : person;
    return put(
        caller,
        step,
        Deed.ASSIGN_MANAGER,
        (sandbox, hats, change) -> {
          if (manager.equals(sandbox.seats().evaluator())) {
            throw ServiceException.of(SandboxesReason.EVALUATOR_NOT_INDEPENDENT);
          }
          return sandbox.with(sandbox.seats().managedBy(manager));
        });
  }

  /** Takes the evaluation over: never the proposer or the manager. */
  public SandboxView takeEvaluation(Caller caller, Step step) {
    return put(
        caller,
        step,
        Deed.TAKE_EVALUATION,
        (sandbox, hats, change) -> {
          checkIndependent(sandbox, change.actor());
          return sandbox.with(sandbox.seats().evaluatedBy(change.actor()));
        });
  }

  /**
   * That a participant agreed: whoever may sign for it needs no document, anybody else does; its
   * own people without a mandate do not agree for it.
   */
  public SandboxView giveConsent(Caller caller, Step step, String participant, String document) {
    return put(
        caller,
        step,
        Deed.GIVE_CONSENT,
        (sandbox, hats, change) -> {
          var who = participant(sandbox, participant);
          checkConsent(caller, step, sandbox, who, hats, document);
          return sandbox.with(
              sandbox
                  .trial()
                  .consenting(new Consent(participant, document, change.actor(), change.at())));
        });
  }

  /** That a safeguard is in place. */
  public SandboxView confirmSafeguard(Caller caller, Step step, String safeguard, String note) {
    return put(
        caller,
        step,
        Deed.CONFIRM_SAFEGUARD,
        (sandbox, hats, change) -> {
          known(
              sandbox.design().safeguards().stream().anyMatch(s -> s.id().equals(safeguard)),
              safeguard);
          return sandbox.with(
              sandbox.trial().placing(new Placement(safeguard, note, change.actor(), change.at())));
        });
  }

  /** The act that grants a derogation. */
  public SandboxView attachGrant(Caller caller, Step step, String derogation, Act act) {
    return put(
        caller,
        step,
        Deed.ATTACH_GRANT,
        (sandbox, hats, change) -> {
          known(
              sandbox.design().derogations().stream().anyMatch(d -> d.id().equals(derogation)),
              derogation);
          return sandbox.with(
              sandbox.trial().granting(new Grant(derogation, act, change.actor(), change.at())));
        });
  }

  /** Opens an incident. */
  public SandboxView logIncident(Caller caller, Step step, Incident.Kind kind, String text) {
    return put(
        caller,
        step,
        Deed.LOG_INCIDENT,
        (sandbox, hats, change) ->
            sandbox.with(
                sandbox
                    .trial()
                    .opening(
                        Incident.reported(ids.next(), kind, text, change.actor(), change.at()))));
  }

  /** Says whether the reading of an incident is right. */
  public SandboxView validateReading(
      Caller caller, Step step, String id, boolean isRight, String note) {
    return put(
        caller,
        step,
        Deed.VALIDATE_READING,
        (sandbox, hats, change) -> {
          var incident = incident(sandbox, id);
          if (incident.validation() != Incident.Validation.TO_VALIDATE) {
            throw ServiceException.of(SandboxesReason.READING_VALIDATED);
          }
          return sandbox.with(sandbox.trial().changing(incident.validated(isRight, note)));
        });
  }

  /** Closes an incident. */
  public SandboxView closeIncident(Caller caller, Step step, String id, String note) {
    return put(
        caller,
        step,
        Deed.CLOSE_INCIDENT,
        (sandbox, hats, change) -> {
          var incident = incident(sandbox, id);
          if (!incident.isOpen()) {
            throw ServiceException.of(SandboxesReason.INCIDENT_CLOSED);
          }
          if (incident.validation() == Incident.Validation.TO_VALIDATE) {
            throw ServiceException.of(SandboxesReason.READING_TO_VALIDATE);
          }
          return sandbox.with(
              sandbox.trial().changing(incident.closed(change.actor(), change.at(), note)));
        });
  }

  /** Confirms the stop clause: the activities stay halted. */
  public SandboxView confirmSuspension(Caller caller, Step step, String reason, String document) {
    return put(
        caller,
        step,
        Deed.CONFIRM_SUSPENSION,
        (sandbox, hats, change) -> {
          var suspension = sandbox.course().suspension();
          if (suspension == null || suspension.isConfirmed()) {
            throw ServiceException.of(SandboxesReason.SUSPENSION_CONFIRMED);
          }
          if (Hats.actsForAuthority(hats)) {
            documented(document);
          }
          var confirmed = suspension.confirmed(change.actor(), change.at(), reason, document);
          return sandbox.with(sandbox.course().suspendedBy(confirmed));
        });
  }

  /** Files a monitoring report whose period is over. */
  public SandboxView fileReport(Caller caller, Step step, int number, String summary) {
    return put(
        caller,
        step,
        Deed.FILE_REPORT,
        (sandbox, hats, change) -> {
          checkDue(sandbox, number);
          return sandbox.with(
              sandbox
                  .trial()
                  .reporting(new MonitoringReport(number, summary, change.actor(), change.at())));
        });
  }

  /** Files the independent evaluation. */
  public SandboxView fileEvaluation(
      Caller caller, Step step, String findings, String independence, ExitVerdict recommendation) {
    return put(
        caller,
        step,
        Deed.FILE_EVALUATION,
        (sandbox, hats, change) -> {
          checkIndependent(sandbox, change.actor());
          return sandbox.with(
              sandbox
                  .trial()
                  .judged(
                      new EvaluationReport(
                          findings, independence, recommendation, change.actor(), change.at())));
        });
  }

  /** Moves the last day, once. */
  public SandboxView extend(Caller caller, Step step, LocalDate endDay, String reason, Act act) {
    return put(
        caller,
        step,
        Deed.EXTEND,
        (sandbox, hats, change) -> {
          var last = sandbox.design().endDay();
          if (sandbox.course().extension() != null) {
            throw ServiceException.of(SandboxesReason.EXTENDED_ALREADY);
          }
          if (last == null || !endDay.isAfter(last)) {
            throw ServiceException.field(
                SandboxesReason.EXTENSION_NOT_LATER,
                "end_day",
                Map.of("endDay", String.valueOf(last)));
          }
          var extension = new Extension(last, endDay, reason, act, change.actor(), change.at());
          return sandbox
              .with(sandbox.design().until(endDay))
              .with(sandbox.course().extendedBy(extension));
        });
  }

  private SandboxView put(Caller caller, Step step, Deed deed, Puts puts) {
    var change = changes.change(deed.code(), caller, step.request());
    var stored =
        sandboxes.change(
            step.name(),
            step.revision(),
            caller.scope(),
            change,
            seen -> {
              var hats = Hats.of(caller, seen);
              checkDeed(deed, seen.value(), hats);
              return puts.into(seen.value(), hats, change);
            },
            false);
    return look.full(caller, stored);
  }

  private static void checkDeed(Deed deed, Sandbox sandbox, Set<String> hats) {
    if (!deed.isKnownIn(sandbox.state())) {
      throw ServiceException.of(
          SandboxesReason.DEED_NOT_IN_STATE,
          Map.of("state", sandbox.state().code(), "deed", deed.code()));
    }
    if (!deed.isOpenTo(hats)) {
      throw ServiceException.of(
          SandboxesReason.DEED_NOT_BY_ROLE,
          Map.of(
              "deed", deed.code(),
              "roles", String.join(", ", new java.util.TreeSet<>(deed.roles()))));
    }
  }

  private void checkConsent(
      Caller caller,
      Step step,
      Sandbox sandbox,
      Participant who,
      Set<String> hats,
      String document) {
    if (sandbox.trial().consents().stream().anyMatch(c -> c.participant().equals(who.id()))) {
      throw ServiceException.of(SandboxesReason.CONSENT_GIVEN, "participant", who.displayName());
    }
    var tenant = ResourceName.tenant(step.name());
    var own = caller.scope().organisations().getOrDefault(tenant, Set.of());
    boolean isOwn = !who.organisation().isEmpty() && own.contains(who.organisation());
    if (isOwn && maySign(caller, who.organisation())) {
      return;
    }
    if (hats.stream().allMatch(Roles.FIRM::equals)) {
      if (isOwn) {
        throw ServiceException.field(
            SandboxesReason.SIGN_MANDATE_MISSING,
            "participant",
            Map.of("participant", who.displayName()));
      }
      throw ServiceException.of(
          SandboxesReason.DEED_NOT_BY_ROLE,
          Map.of("deed", Deed.GIVE_CONSENT.code(), "roles", who.displayName()));
    }
    documented(document);
  }

  private boolean maySign(Caller caller, String organisation) {
    return standings.of(caller.actor().id()).may(Standing.Power.SIGN, organisation);
  }

  private static void checkIndependent(Sandbox sandbox, String person) {
    if (!sandbox.seats().isIndependent(person)) {
      throw ServiceException.of(SandboxesReason.EVALUATOR_NOT_INDEPENDENT);
    }
  }

  private void checkDue(Sandbox sandbox, int number) {
    var owed =
        ReportSchedule.of(sandbox, changes.today()).stream()
            .filter(report -> report.number() == number)
            .findFirst();
    var standing = owed.map(ReportSchedule.Owed::standing).orElse(ReportSchedule.Standing.TO_COME);
    var fact = Integer.toString(number);
    switch (standing) {
      case TO_COME -> throw ServiceException.of(SandboxesReason.REPORT_NOT_DUE, "number", fact);
      case FILED -> throw ServiceException.of(SandboxesReason.REPORT_FILED, "number", fact);
      case DUE, OVERDUE -> {}
    }
  }

  private static Participant participant(Sandbox sandbox, String id) {
    return sandbox.design().participants().stream()
        .filter(p -> p.id().equals(id))
        .findFirst()
        .orElseThrow(() -> ServiceException.of(SandboxesReason.ITEM_UNKNOWN, "item", id));
  }

  private static Incident incident(Sandbox sandbox, String id) {
    return sandbox
        .trial()
        .incident(id)
        .orElseThrow(() -> ServiceException.of(SandboxesReason.ITEM_UNKNOWN, "item", id));
  }

  private static void known(boolean isKnown, String item) {
    if (!isKnown) {
      throw ServiceException.of(SandboxesReason.ITEM_UNKNOWN, "item", item);
    }
  }

  private static void documented(String document) {
    if (document.isBlank()) {
      throw ServiceException.field(SandboxesReason.DOCUMENT_NEEDED, "document", Map.of());
    }
  }

  /** What a deed puts into a sandbox. */
  @FunctionalInterface
  private interface Puts {
    Sandbox into(Sandbox sandbox, Set<String> hats, Change change);
  }
}
