package it.nzd.decisions.domain;

import it.nzd.platform.error.ErrorReason;
import it.nzd.platform.error.Kind;

/** Why this service refuses something. */
public enum DecisionsReason implements ErrorReason {
  STEP_REFUSED(Kind.STATE, "{action} is not possible in the state {state}; possible: {possible}."),
  STEP_NEEDS(Kind.STATE, "{action} needs first: {missing}."),
  STEP_UNCHECKED(
      Kind.UNAVAILABLE, "{action} cannot be checked now ({missing}); try again shortly."),
  DECISION_FIXED(Kind.STATE, "The question is fixed in the state {state}."),
  NOT_PROPOSER(Kind.DENIED, "Only the proposer or a coordinator does this."),
  TEAM_UNKNOWN(Kind.INVALID, "The city has no transition team {team}."),
  EVIDENCE_KIND_UNKNOWN(Kind.INVALID, "No copy can be kept of {target}."),
  EVIDENCE_TWICE(Kind.INVALID, "This evidence is there twice."),
  EVIDENCE_NEEDS_DISTRICT(Kind.INVALID, "Values of an indicator need the district they are of."),
  ACT_BODY_NEEDED(Kind.INVALID, "A formal act needs the body that passes it."),
  PROPOSED_OPTION_TWICE(Kind.INVALID, "One option at most is the one proposed."),
  DISTRICT_OF_ANOTHER_CITY(Kind.INVALID, "The district lies in another city."),
  DAY_UNKNOWN(Kind.INVALID, "The calendar has no day {day}."),
  DAY_AHEAD(Kind.INVALID, "The day {day} lies ahead."),
  LEVEL_NOT_HIGHER(Kind.STATE, "The question is at the level {level} already or above it."),
  SEAT_NOT_HELD(Kind.DENIED, "The seat {seat} of the team is not yours to vote on."),
  SEAT_UNKNOWN(Kind.INVALID, "The team has no seat {seat} with a vote."),
  CONFLICT_DECLARED(Kind.STATE, "The seat declared a conflict of interest."),
  BALLOT_OF_ANOTHER(Kind.STATE, "Somebody else cast the ballot of this seat."),
  BALLOTS_HIDDEN(Kind.STATE, "Ballots are hidden until the vote is closed."),
  NOT_ADOPTED(Kind.STATE, "There is no act to draft before the decision is adopted."),
  MEETING_FIXED(Kind.STATE, "The meeting is fixed in the state {state}."),
  ORGANISATION_UNKNOWN(Kind.INVALID, "The city has no organisation {organisation}."),
  COMMITMENT_FIXED(Kind.STATE, "The commitment is fixed in the state {state}."),
  SIGNATURE_DOCUMENT_NEEDED(Kind.INVALID, "A signature on paper needs the document that bears it."),
  TARGET_WITHOUT_BASELINE(Kind.INVALID, "A target needs the baseline it starts from."),
  TARGET_UNIT_DIFFERS(Kind.INVALID, "Baseline and target are of different units."),
  TARGET_BEFORE_BASELINE(Kind.INVALID, "The year of the target is not after the baseline's."),
  MILESTONE_AFTER_DUE(Kind.INVALID, "The milestone lies after the day the commitment is due."),
  AMOUNT_NOT_EUR(Kind.INVALID, "An amount is in EUR and not negative."),
  SECURED_WITHOUT_SOURCE(Kind.INVALID, "Secured money needs its source and who bears it.");

  private final Kind kind;
  private final String template;

  DecisionsReason(Kind kind, String template) {
    this.kind = kind;
    this.template = template;
  }

  @Override
  public Kind kind() {
    return kind;
  }

  @Override
  public String template() {
    return template;
  }
}
