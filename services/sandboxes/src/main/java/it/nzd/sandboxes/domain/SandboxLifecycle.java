package it.nzd.sandboxes.domain;

import it.nzd.platform.access.Roles;
import it.nzd.platform.lifecycle.Lifecycle;
import it.nzd.platform.lifecycle.LifecycleBuilder;
import it.nzd.platform.lifecycle.RowBuilder;

/**
 * The life of a sandbox as a table. Besides the roles of the city it knows the seats at this very
 * sandbox; what an authority without an account does is recorded by the coordinator, with the
 * document.
 */
public final class SandboxLifecycle {
  private static final String PROPOSER = Seats.PROPOSER;
  private static final String MANAGER = Seats.MANAGER;
  private static final String COORDINATOR = Roles.CITY_COORDINATOR;
  private static final String MEMBER = Roles.CDTT_MEMBER;
  private static final String OPERATOR = Roles.OPERATOR;
  private static final String AUTHORITY = Roles.AUTHORITY;
  private static final String SYSTEM = Lifecycle.SYSTEM;

  /** The table: every step is asked here. */
  public static final Lifecycle<SandboxState, SandboxAction, Facts> TABLE = table();

  private SandboxLifecycle() {}

  private static Lifecycle<SandboxState, SandboxAction, Facts> table() {
    var table =
        Lifecycle.<SandboxState, SandboxAction, Facts>named("sandbox")
            .starts(SandboxState.IDEA, SandboxState.DESIGN);
    Guards.byCode().forEach(table::guardAsking);
    return ofTheEnd(ofTheTrial(ofThePlan(table)))
        .ends(
            SandboxState.DISCARDED,
            SandboxState.WITHDRAWN,
            SandboxState.REJECTED,
            SandboxState.EXPIRED,
            SandboxState.TERMINATED,
            SandboxState.ADAPTED,
            SandboxState.STOPPED,
            SandboxState.INSTITUTIONALISED)
        .build();
  }

  /** From the idea to the design. */
  private static RowBuilder<SandboxState, SandboxAction, Facts> ofThePlan(
      LifecycleBuilder<SandboxState, SandboxAction, Facts> table) {
    return table
        .on(SandboxAction.PROPOSE)
        .from(SandboxState.IDEA)
        .to(SandboxState.PROPOSED)
        .by(PROPOSER, COORDINATOR, MEMBER, OPERATOR, AUTHORITY)
        .on(SandboxAction.DISCARD)
        .from(SandboxState.IDEA)
        .to(SandboxState.DISCARDED)
        .by(PROPOSER, COORDINATOR)
        .withReason()
        .on(SandboxAction.SCREEN)
        .from(SandboxState.PROPOSED)
        .to(SandboxState.SCREENING)
        .by(PROPOSER, COORDINATOR)
        .needs("problem-stated", "norms-cited", "benefit-stated")
        .on(SandboxAction.WITHDRAW)
        .from(SandboxState.PROPOSED, SandboxState.DESIGN)
        .to(SandboxState.WITHDRAWN)
        .by(PROPOSER)
        .withReason()
        .on(SandboxAction.PASS)
        .from(SandboxState.SCREENING)
        .to(SandboxState.DESIGN)
        .by(COORDINATOR)
        .needs(
            "barrier-genuine",
            "benefit-real",
            "no-lighter-route",
            "legal-basis-identified",
            "subject-admissible",
            "powers-suffice")
        .on(SandboxAction.RETURN)
        .from(SandboxState.SCREENING)
        .to(SandboxState.PROPOSED)
        .by(COORDINATOR)
        .withReason()
        .on(SandboxAction.REJECT)
        .from(SandboxState.SCREENING)
        .to(SandboxState.REJECTED)
        .by(COORDINATOR)
        .withReason()
        .on(SandboxAction.SUBMIT)
        .from(SandboxState.DESIGN)
        .to(SandboxState.APPROVAL)
        .by(PROPOSER, MANAGER, COORDINATOR)
        .needs(
            "safeguard-defined",
            "success-metric-with-baseline",
            "harm-threshold-set",
            "exit-criteria-set",
            "period-set",
            "reports-planned",
            "participants-informed",
            "data-protection-checked",
            "manager-named");
  }

  /** From the approval through the trial. */
  private static RowBuilder<SandboxState, SandboxAction, Facts> ofTheTrial(
      RowBuilder<SandboxState, SandboxAction, Facts> table) {
    return table
        .on(SandboxAction.RETURN)
        .from(SandboxState.APPROVAL)
        .to(SandboxState.DESIGN)
        .by(AUTHORITY, COORDINATOR)
        .withReason()
        .on(SandboxAction.REJECT)
        .from(SandboxState.APPROVAL)
        .to(SandboxState.REJECTED)
        .by(AUTHORITY, COORDINATOR)
        .withReason()
        .on(SandboxAction.APPROVE)
        .from(SandboxState.APPROVAL)
        .to(SandboxState.APPROVED)
        .by(AUTHORITY, COORDINATOR)
        .needs("decision-adopted", "derogations-granted")
        .on(SandboxAction.START)
        .from(SandboxState.APPROVED)
        .to(SandboxState.RUNNING)
        .by(COORDINATOR, MANAGER)
        .needs(
            "start-day-reached",
            "term-not-over",
            "safeguards-in-place",
            "participants-consented",
            "derogations-in-force")
        .on(SandboxAction.EXPIRE)
        .from(SandboxState.APPROVED)
        .to(SandboxState.EXPIRED)
        .by(SYSTEM)
        .needs("term-over")
        .withReason()
        .on(SandboxAction.SUSPEND)
        .from(SandboxState.RUNNING)
        .to(SandboxState.SUSPENDED)
        .by(MANAGER, AUTHORITY, SYSTEM)
        .withReason()
        .on(SandboxAction.RESUME)
        .from(SandboxState.SUSPENDED)
        .to(SandboxState.RUNNING)
        .by(AUTHORITY, COORDINATOR)
        .needs("incident-logged", "derogations-in-force")
        .withReason()
        .on(SandboxAction.TERMINATE)
        .from(SandboxState.SUSPENDED)
        .to(SandboxState.TERMINATED)
        .by(AUTHORITY, COORDINATOR)
        .needs("incident-logged")
        .withReason();
  }

  /** From the evaluation to the end. */
  private static RowBuilder<SandboxState, SandboxAction, Facts> ofTheEnd(
      RowBuilder<SandboxState, SandboxAction, Facts> table) {
    return table
        .on(SandboxAction.EVALUATE)
        .from(SandboxState.RUNNING)
        .to(SandboxState.EVALUATION)
        .by(MANAGER, COORDINATOR, SYSTEM)
        .needs("reports-in")
        .on(SandboxAction.DECIDE)
        .from(SandboxState.EVALUATION)
        .to(SandboxState.EXIT_DECIDED)
        .by(COORDINATOR, AUTHORITY)
        .needs("independent-report", "metrics-reported", "incidents-closed")
        .withReason()
        .on(SandboxAction.SCALE)
        .from(SandboxState.EXIT_DECIDED)
        .to(SandboxState.SCALED)
        .by(COORDINATOR, AUTHORITY)
        .needs("scaling-decided", "exit-published")
        .on(SandboxAction.ADAPT)
        .from(SandboxState.EXIT_DECIDED)
        .to(SandboxState.ADAPTED)
        .by(COORDINATOR, AUTHORITY)
        .needs("adaptation-decided", "exit-published")
        .on(SandboxAction.STOP)
        .from(SandboxState.EXIT_DECIDED)
        .to(SandboxState.STOPPED)
        .by(COORDINATOR, AUTHORITY)
        .needs("stop-decided", "exit-published")
        .withReason()
        .on(SandboxAction.INSTITUTIONALISE)
        .from(SandboxState.SCALED)
        .to(SandboxState.INSTITUTIONALISED)
        .by(AUTHORITY, COORDINATOR);
  }
}
