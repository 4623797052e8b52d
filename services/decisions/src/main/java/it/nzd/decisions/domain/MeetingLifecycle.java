package it.nzd.decisions.domain;

import static it.nzd.decisions.domain.MeetingAction.*;

import it.nzd.platform.access.Roles;
import it.nzd.platform.lifecycle.Lifecycle;

/** The life of a meeting. */
public final class MeetingLifecycle {
  /** The table. */
  public static final Lifecycle<MeetingState, MeetingAction, MeetingFacts> TABLE =
      Lifecycle.<MeetingState, MeetingAction, MeetingFacts>named("meeting")
          .starts(MeetingState.DRAFT)
          .guard("agenda-written", f -> !f.meeting().agenda().isEmpty())
          .guardAsking("team-seated", f -> f.isTeamSeated().get())
          .guard("votes-closed", f -> !f.isVoting())
          .guard("minutes-written", f -> !f.meeting().minutes().isBlank())
          .on(CONVENE)
          .from(MeetingState.DRAFT)
          .to(MeetingState.CONVENED)
          .by(Roles.CITY_COORDINATOR)
          .needs("agenda-written")
          .on(OPEN)
          .from(MeetingState.CONVENED)
          .to(MeetingState.OPEN)
          .by(Roles.CITY_COORDINATOR)
          .needs("team-seated")
          .on(CLOSE)
          .from(MeetingState.OPEN)
          .to(MeetingState.CLOSED)
          .by(Roles.CITY_COORDINATOR)
          .needs("votes-closed")
          .on(DRAFT_MINUTES)
          .from(MeetingState.CLOSED)
          .to(MeetingState.MINUTES_DRAFT)
          .by(Roles.CITY_COORDINATOR)
          .needs("minutes-written")
          .on(APPROVE_MINUTES)
          .from(MeetingState.MINUTES_DRAFT)
          .to(MeetingState.MINUTES_APPROVED)
          .by(Roles.CITY_COORDINATOR)
          .ends(MeetingState.MINUTES_APPROVED)
          .build();

  private MeetingLifecycle() {}
}
