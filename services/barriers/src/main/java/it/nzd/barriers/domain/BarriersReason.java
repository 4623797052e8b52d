package it.nzd.barriers.domain;

import it.nzd.platform.error.ErrorReason;
import it.nzd.platform.error.Kind;

/** Why this service refuses something, beyond the platform's reasons. */
public enum BarriersReason implements ErrorReason {
  DISTRICT_UNKNOWN(Kind.INVALID, "There is no district {district} in this city."),
  MUNICIPALITY_OUTSIDE_DISTRICT(
      Kind.INVALID, "The municipality {municipality} does not lie in {district}."),
  DAY_UNKNOWN(Kind.INVALID, "The calendar has no day {day}."),
  LINK_TWICE(Kind.INVALID, "{target} is linked twice in the same way."),
  PUBLICATION_BY_COORDINATOR(
      Kind.DENIED, "Only the coordinator of the city shares or publishes a barrier."),
  BARRIER_ENDED(Kind.STATE, "{barrier} is {state}: it changes no more."),
  BARRIER_IN_USE(Kind.STATE, "Only what was reported and not validated yet is taken out."),
  BARRIER_UNKNOWN(Kind.INVALID, "There is no barrier {barrier} here."),
  BARRIER_TWICE(Kind.INVALID, "{barrier} is there twice."),
  ORIGINAL_UNKNOWN(
      Kind.INVALID, "{barrier} is no barrier of this city that another one can repeat."),
  BARRIER_NOT_IN_ROUND(Kind.INVALID, "{barrier} is not scored in this round."),
  CRITERION_NOT_ASKED(Kind.INVALID, "{criterion} is not asked for {barrier}."),
  ROUND_NOT_OPEN(Kind.STATE, "The round is {state}: it takes no more scores."),
  ROUND_BUSY(Kind.UNAVAILABLE, "Many people give scores at this moment; try again."),
  BARRIER_NOT_SHARED(Kind.STATE, "{barrier} is not shared with partners yet."),
  OTHER_CITY_NEEDED(Kind.INVALID, "{barrier} is of the same city: another city is needed."),
  COMMON_ALREADY(Kind.EXISTS, "These barriers have been brought together already."),
  MEMBER_UNKNOWN(Kind.INVALID, "{barrier} does not belong to this common barrier."),
  ALREADY_ANSWERED(Kind.STATE, "The city of {barrier} has answered already."),
  REASON_NEEDED(Kind.INVALID, "Say why."),
  STEP_NOT_IN_THIS_STATE(Kind.STATE, "{action} is not possible in the state {state}."),
  STEP_NOT_BY_THIS_ROLE(Kind.DENIED, "{action} is for {roles}."),
  GUARDS_MISSING(Kind.STATE, "{action} needs first: {missing}."),
  GUARDS_UNCHECKED(Kind.UNAVAILABLE, "{missing} cannot be checked now; try again shortly.");

  private final Kind kind;
  private final String template;

  BarriersReason(Kind kind, String template) {
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
