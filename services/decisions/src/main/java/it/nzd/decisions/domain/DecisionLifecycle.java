package it.nzd.decisions.domain;

import static it.nzd.decisions.domain.DecisionAction.*;
import static it.nzd.decisions.domain.DecisionState.*;

import it.nzd.platform.access.Roles;
import it.nzd.platform.lifecycle.Lifecycle;
import it.nzd.platform.lifecycle.LifecycleBuilder;

/** The life of a decision: the light path, the full procedure, and what becomes of the answer. */
public final class DecisionLifecycle {
  private static final String COORDINATOR = Roles.CITY_COORDINATOR;
  private static final String MEMBER = Roles.CDTT_MEMBER;

  /** The table. */
  public static final Lifecycle<DecisionState, DecisionAction, DecisionFacts> TABLE = table();

  private DecisionLifecycle() {}

  private static Lifecycle<DecisionState, DecisionAction, DecisionFacts> table() {
    var table = guarded(Lifecycle.named("decision"));
    begin(table);
    analyse(table);
    vote(table);
    answer(table);
    afterwards(table);
    return table.starts(DRAFT).ends(REJECTED, WITHDRAWN, SUPERSEDED, REVOKED).build();
  }

  private static LifecycleBuilder<DecisionState, DecisionAction, DecisionFacts> guarded(
      LifecycleBuilder<DecisionState, DecisionAction, DecisionFacts> table) {
    return table
        .guard("light-path-allowed", f -> isLight(f.decision().question()))
        .guardAsking("team-seated", f -> f.isTeamSeated().get())
        .guard("on-free-seat", DecisionFacts::isOnFreeSeat)
        .guard(
            "consent-complete",
            f -> f.decision().isConsentOver(f.now()) || f.decision().isConsentedByAll())
        .guard("act-needed", f -> f.decision().question().needsAct())
        .guard("no-act-needed", f -> !f.decision().question().needsAct())
        .guardAsking("evidence-frozen", f -> f.isEvidenceCopied().get())
        .guard("consultation-linked", f -> !f.decision().question().consultations().isEmpty())
        .guardAsking("consultation-reported", f -> f.isReported().get())
        .guard("options-noted", f -> f.decision().question().hasOptionsNote())
        .guardAsking("interests-declared", f -> f.isDeclared().get())
        .guard("vote-has-end", DecisionFacts::hasVoteEnd)
        .guard(
            "vote-complete",
            f ->
                f.areBallotsIn()
                    || f.decision().isVoteOver(f.now())
                    || !f.decision().course().meeting().isEmpty())
        .guard("quorum-reached", f -> f.decision().hasQuorum())
        .guard("no-quorum", f -> !f.decision().hasQuorum())
        .guard("carried", f -> f.decision().isCarried())
        .guard("not-carried", f -> !f.decision().isCarried())
        .guardAsking("other-adopted", f -> f.isOtherAdopted().get());
  }

  private static boolean isLight(Question question) {
    return !question.subject().needsFullProcedure() && question.level() == Level.TEAM;
  }

  private static void begin(LifecycleBuilder<DecisionState, DecisionAction, DecisionFacts> table) {
    table
        .on(OPEN_CONSENT)
        .from(DRAFT)
        .to(CONSENT_OPEN)
        .by(COORDINATOR, MEMBER)
        .needs("light-path-allowed", "team-seated")
        .on(PROPOSE)
        .from(DRAFT)
        .to(PROPOSED)
        .by(COORDINATOR, MEMBER)
        .needs("team-seated")
        .on(WITHDRAW)
        .from(DRAFT, CONSENT_OPEN, PROPOSED, UNDER_ANALYSIS, IN_CONSULTATION, DEFERRED)
        .to(WITHDRAWN)
        .by(COORDINATOR, MEMBER)
        .withReason()
        .on(OBJECT)
        .from(CONSENT_OPEN)
        .to(UNDER_ANALYSIS)
        .by(COORDINATOR, MEMBER)
        .needs("on-free-seat")
        .withReason()
        .ends();
  }

  private static void analyse(
      LifecycleBuilder<DecisionState, DecisionAction, DecisionFacts> table) {
    table
        .on(ANALYSE)
        .from(PROPOSED)
        .to(UNDER_ANALYSIS)
        .by(COORDINATOR)
        .on(CONSULT)
        .from(UNDER_ANALYSIS)
        .to(IN_CONSULTATION)
        .by(COORDINATOR)
        .needs("consultation-linked")
        .on(END_CONSULTATION)
        .from(IN_CONSULTATION)
        .to(UNDER_ANALYSIS)
        .by(COORDINATOR)
        .needs("consultation-reported")
        .on(DecisionAction.TABLE)
        .from(UNDER_ANALYSIS, DEFERRED)
        .to(TABLED)
        .by(COORDINATOR)
        .needs("options-noted", "interests-declared", "team-seated")
        .on(DEFER)
        .from(TABLED)
        .to(DEFERRED)
        .by(COORDINATOR)
        .withReason()
        .ends();
  }

  private static void vote(LifecycleBuilder<DecisionState, DecisionAction, DecisionFacts> table) {
    table
        .on(OPEN_VOTE)
        .from(TABLED)
        .to(VOTING)
        .by(COORDINATOR)
        .needs("vote-has-end")
        .on(CLOSE_VOTE)
        .from(VOTING)
        .to(VOTED)
        .by(COORDINATOR, Lifecycle.SYSTEM)
        .needs("vote-complete")
        .on(REJECT)
        .from(VOTED)
        .to(REJECTED)
        .by(COORDINATOR)
        .needs("quorum-reached", "not-carried")
        .on(DEFER)
        .from(VOTED)
        .to(DEFERRED)
        .by(COORDINATOR)
        .needs("no-quorum")
        .withReason()
        .ends();
  }

  private static void answer(LifecycleBuilder<DecisionState, DecisionAction, DecisionFacts> table) {
    table
        .on(ADOPT)
        .from(CONSENT_OPEN)
        .to(ADOPTED)
        .by(COORDINATOR, Lifecycle.SYSTEM)
        .needs("consent-complete", "no-act-needed", "evidence-frozen")
        .on(ADOPT)
        .from(VOTED)
        .to(ADOPTED)
        .by(COORDINATOR)
        .needs("quorum-reached", "carried", "no-act-needed", "evidence-frozen")
        .on(ADOPT_SUBJECT_TO)
        .from(CONSENT_OPEN)
        .to(ADOPTED_SUBJECT_TO)
        .by(COORDINATOR, Lifecycle.SYSTEM)
        .needs("consent-complete", "act-needed", "evidence-frozen")
        .on(ADOPT_SUBJECT_TO)
        .from(VOTED)
        .to(ADOPTED_SUBJECT_TO)
        .by(COORDINATOR)
        .needs("quorum-reached", "carried", "act-needed", "evidence-frozen")
        .on(ATTACH_ACT)
        .from(ADOPTED_SUBJECT_TO)
        .to(ADOPTED)
        .by(COORDINATOR)
        .ends();
  }

  private static void afterwards(
      LifecycleBuilder<DecisionState, DecisionAction, DecisionFacts> table) {
    table
        .on(IMPLEMENT)
        .from(ADOPTED)
        .to(IMPLEMENTED)
        .by(COORDINATOR)
        .withReason()
        .on(REVIEW)
        .from(ADOPTED, IMPLEMENTED, REVIEWED)
        .to(REVIEWED)
        .by(COORDINATOR)
        .withReason()
        .on(SUPERSEDE)
        .from(ADOPTED, ADOPTED_SUBJECT_TO, IMPLEMENTED, REVIEWED)
        .to(SUPERSEDED)
        .by(COORDINATOR)
        .needs("other-adopted")
        .on(REVOKE)
        .from(ADOPTED, IMPLEMENTED, REVIEWED)
        .to(REVOKED)
        .by(COORDINATOR)
        .needs("other-adopted")
        .withReason()
        .on(REVOKE)
        .from(ADOPTED_SUBJECT_TO)
        .to(REVOKED)
        .by(COORDINATOR)
        .withReason()
        .ends();
  }
}
