package it.nzd.decisions.domain;

import static it.nzd.decisions.domain.CommitmentAction.*;
import static it.nzd.decisions.domain.CommitmentState.*;

import it.nzd.platform.access.Roles;
import it.nzd.platform.lifecycle.Lifecycle;

/** The life of a commitment. */
public final class CommitmentLifecycle {
  private static final String CITY = Roles.CITY_COORDINATOR;
  private static final String FIRM = Roles.FIRM;

  /** The table. */
  public static final Lifecycle<CommitmentState, CommitmentAction, CommitmentFacts> TABLE = table();

  private CommitmentLifecycle() {}

  private static Lifecycle<CommitmentState, CommitmentAction, CommitmentFacts> table() {
    return Lifecycle.<CommitmentState, CommitmentAction, CommitmentFacts>named("commitment")
        .starts(DRAFT)
        .guardAsking("signature-entitled", f -> f.maySign().get())
        .guard("term-over", f -> f.today().isAfter(f.commitment().dueDay()))
        .on(SUBMIT)
        .from(DRAFT, NEEDS_CHANGES)
        .to(SUBMITTED)
        .by(CITY, FIRM)
        .on(REVIEW)
        .from(SUBMITTED)
        .to(UNDER_REVIEW)
        .by(CITY)
        .on(REQUEST_CHANGES)
        .from(UNDER_REVIEW)
        .to(NEEDS_CHANGES)
        .by(CITY)
        .withReason()
        .on(ACCEPT)
        .from(UNDER_REVIEW)
        .to(ACCEPTED)
        .by(CITY)
        .on(SIGN)
        .from(ACCEPTED)
        .to(SIGNED)
        .by(CITY, FIRM)
        .needs("signature-entitled")
        .on(ACTIVATE)
        .from(SIGNED)
        .to(ACTIVE)
        .by(CITY, FIRM)
        .on(FULFIL)
        .from(ACTIVE)
        .to(FULFILLED)
        .by(CITY)
        .withReason()
        .on(FULFIL_PARTLY)
        .from(ACTIVE)
        .to(PARTIALLY_FULFILLED)
        .by(CITY)
        .withReason()
        .on(LAPSE)
        .from(SIGNED, ACTIVE)
        .to(LAPSED)
        .by(CITY)
        .needs("term-over")
        .withReason()
        .on(WITHDRAW)
        .from(DRAFT, SUBMITTED, UNDER_REVIEW, NEEDS_CHANGES, ACCEPTED, SIGNED, ACTIVE)
        .to(WITHDRAWN)
        .by(CITY, FIRM)
        .withReason()
        .ends(FULFILLED, PARTIALLY_FULFILLED, LAPSED, WITHDRAWN)
        .build();
  }
}
