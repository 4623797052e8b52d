package it.nzd.platform.lifecycle;

import static it.nzd.platform.lifecycle.SandboxTable.Action.*;
import static it.nzd.platform.lifecycle.SandboxTable.State.*;

import java.util.Set;

/** The life cycle of a regulatory sandbox, as an example of a whole table. */
final class SandboxTable {
  enum State {
    IDEA,
    PROPOSED,
    SCREENING,
    DESIGN,
    APPROVAL,
    APPROVED,
    RUNNING,
    SUSPENDED,
    EVALUATION,
    EXIT_DECIDED,
    SCALED,
    DISCARDED,
    WITHDRAWN,
    REJECTED,
    EXPIRED,
    TERMINATED,
    ADAPTED,
    STOPPED,
    INSTITUTIONALISED
  }

  enum Action {
    PROPOSE,
    DISCARD,
    WITHDRAW,
    SCREEN,
    PASS,
    RETURN,
    REJECT,
    SUBMIT,
    APPROVE,
    START,
    EXPIRE,
    SUSPEND,
    RESUME,
    TERMINATE,
    EVALUATE,
    DECIDE,
    SCALE,
    ADAPT,
    STOP,
    INSTITUTIONALISE
  }

  static final String MANAGER = "operator";
  static final String COORDINATOR = "city-coordinator";
  static final String AUTHORITY = "authority";

  private SandboxTable() {}

  /** Facts are simply the names of the guards that hold. */
  static Lifecycle<State, Action, Set<String>> table() {
    var table = Lifecycle.<State, Action, Set<String>>named("sandbox").starts(IDEA, DESIGN);
    for (var guard :
        new String[] {
          "act-named",
          "reports-in",
          "independent-report",
          "metrics-reported",
          "incidents-closed",
          "term-over"
        }) {
      table.guard(guard, facts -> facts.contains(guard));
    }
    return table
        .guardAsking(
            "decision-adopted",
            facts ->
                facts.contains("decisions-away")
                    ? Outcome.UNKNOWN
                    : Outcome.of(facts.contains("decision-adopted")))
        .on(PROPOSE)
        .from(IDEA)
        .to(PROPOSED)
        .by(MANAGER, COORDINATOR)
        .on(DISCARD)
        .from(IDEA)
        .to(DISCARDED)
        .by(MANAGER)
        .withReason()
        .on(WITHDRAW)
        .from(PROPOSED, DESIGN)
        .to(WITHDRAWN)
        .by(MANAGER)
        .withReason()
        .on(SCREEN)
        .from(PROPOSED)
        .to(SCREENING)
        .by(COORDINATOR)
        .on(PASS)
        .from(SCREENING)
        .to(DESIGN)
        .by(COORDINATOR)
        .on(RETURN)
        .from(SCREENING)
        .to(PROPOSED)
        .by(COORDINATOR)
        .withReason()
        .on(RETURN)
        .from(APPROVAL)
        .to(DESIGN)
        .by(AUTHORITY, COORDINATOR)
        .withReason()
        .on(REJECT)
        .from(SCREENING, APPROVAL)
        .to(REJECTED)
        .by(AUTHORITY, COORDINATOR)
        .withReason()
        .on(SUBMIT)
        .from(DESIGN)
        .to(APPROVAL)
        .by(MANAGER)
        .on(APPROVE)
        .from(APPROVAL)
        .to(APPROVED)
        .by(AUTHORITY, COORDINATOR)
        .needs("decision-adopted", "act-named")
        .on(START)
        .from(APPROVED)
        .to(RUNNING)
        .by(MANAGER)
        .on(EXPIRE)
        .from(APPROVED)
        .to(EXPIRED)
        .by(Lifecycle.SYSTEM)
        .needs("term-over")
        .withReason()
        .on(SUSPEND)
        .from(RUNNING)
        .to(SUSPENDED)
        .by(MANAGER, AUTHORITY, Lifecycle.SYSTEM)
        .withReason()
        .on(RESUME)
        .from(SUSPENDED)
        .to(RUNNING)
        .by(AUTHORITY)
        .on(TERMINATE)
        .from(SUSPENDED)
        .to(TERMINATED)
        .by(AUTHORITY)
        .withReason()
        .on(EVALUATE)
        .from(RUNNING)
        .to(EVALUATION)
        .by(MANAGER)
        .needs("reports-in")
        .on(DECIDE)
        .from(EVALUATION)
        .to(EXIT_DECIDED)
        .by(COORDINATOR)
        .needs("independent-report", "metrics-reported", "incidents-closed")
        .on(SCALE)
        .from(EXIT_DECIDED)
        .to(SCALED)
        .by(COORDINATOR)
        .on(ADAPT)
        .from(EXIT_DECIDED)
        .to(ADAPTED)
        .by(COORDINATOR)
        .on(STOP)
        .from(EXIT_DECIDED)
        .to(STOPPED)
        .by(COORDINATOR)
        .withReason()
        .on(INSTITUTIONALISE)
        .from(SCALED)
        .to(INSTITUTIONALISED)
        .by(AUTHORITY)
        .ends(
            DISCARDED,
            WITHDRAWN,
            REJECTED,
            EXPIRED,
            TERMINATED,
            ADAPTED,
            STOPPED,
            INSTITUTIONALISED)
        .build();
  }
}
