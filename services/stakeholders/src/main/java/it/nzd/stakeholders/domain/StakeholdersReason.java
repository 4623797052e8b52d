package it.nzd.stakeholders.domain;

import it.nzd.platform.error.ErrorReason;
import it.nzd.platform.error.Kind;

/** Why this service refuses something. */
public enum StakeholdersReason implements ErrorReason {
  VAT_NUMBER_INVALID(Kind.INVALID, "This is no Italian VAT number: its check digit is wrong."),
  VAT_NUMBER_TAKEN(Kind.EXISTS, "Another organisation of the city has this VAT number."),
  ATECO_UNKNOWN(Kind.INVALID, "ATECO 2007 has no division for {ateco}."),
  DISTRICT_UNKNOWN(Kind.INVALID, "The city has no district {district}."),
  MUNICIPALITY_OUTSIDE_DISTRICT(
      Kind.INVALID, "The municipality {municipality} is none of those of {district}."),
  MUNICIPALITY_TWICE(Kind.INVALID, "The municipality {municipality} is there twice."),
  SIZE_CLASS_CONTRADICTS_EMPLOYEES(
      Kind.INVALID, "An enterprise of {persons} persons is not {sizeClass}."),
  AREA_EXPECTED(Kind.INVALID, "{unit} is no unit of area, or the area is negative."),
  DAY_UNKNOWN(Kind.INVALID, "The calendar has no day {day}."),
  PERIOD_REVERSED(Kind.INVALID, "The last day {toDay} lies before the first, {fromDay}."),
  RANGE_INVALID(
      Kind.INVALID, "A range, and only a range, has an upper end: greater, of the same unit."),
  PERIMETER_NOTE_NEEDED(Kind.INVALID, "Another perimeter needs a note that says which."),
  LABEL_NEEDED(Kind.INVALID, "Another subject needs a label that says which."),
  OUTSIDE_OWN_TERRITORY(
      Kind.DENIED, "The municipality {municipality} is outside the own territory."),
  FIELD_KEPT_BY_CITY(Kind.DENIED, "A firm does not change {field} itself: the city does."),
  PUBLIC_COUNT_ALREADY_ADOPTED(
      Kind.EXISTS,
      "Another value is adopted for this district, subject and perimeter: withdraw that first."),
  ORGANISATION_UNKNOWN(Kind.INVALID, "The city has no organisation {organisation}."),
  MUNICIPALITY_UNKNOWN(
      Kind.INVALID, "No district of the city has the municipality {municipality}."),
  DATA_MANDATE_MISSING(
      Kind.DENIED, "To change what the registry keeps of the own firm takes the mandate for data."),
  MEMBERSHIP_EXISTS(Kind.EXISTS, "The person has an open membership of this already."),
  MEMBERSHIP_ENDED(Kind.STATE, "The membership ended on {toDay}."),
  MEMBERSHIP_NEEDED(
      Kind.STATE, "The person is no member of this organisation in that time: add that first."),
  MANDATE_EXISTS(
      Kind.EXISTS,
      "The person has a mandate of this organisation in that time already: end that first."),
  MANDATE_ENDED(Kind.STATE, "The mandate ended on {toDay}."),
  VOTE_MANDATE_NEEDED(
      Kind.STATE, "The person has no mandate to vote for this organisation: give that first."),
  TEAM_EXISTS(Kind.EXISTS, "The district has a transition team already."),
  SEAT_UNKNOWN(Kind.INVALID, "The team has no seat {seat}."),
  SEAT_ENDED(Kind.STATE, "The seat ended on {toDay}."),
  SEAT_VACANT_WITH_DEPUTY(Kind.INVALID, "A vacant seat has no deputy: name the holder."),
  PERSON_SEATED_TWICE(
      Kind.EXISTS, "The person holds another seat of this team or deputises on it."),
  OFFICE_TAKEN(Kind.EXISTS, "Another seat has this office: take it from there first."),
  PERSON_EXISTS(Kind.EXISTS, "The city has this person already."),
  PERSON_WITHDRAWN(Kind.STATE, "The person was withdrawn already."),
  PERSON_NOT_WITHDRAWN(Kind.STATE, "The person works with the city still: withdraw them first."),
  PERSON_ERASED(Kind.STATE, "The person's data was erased: nothing can be changed any more."),
  OWN_ACCOUNT(Kind.STATE, "Nobody withdraws themselves: another coordinator does."),
  ROLE_UNKNOWN(Kind.INVALID, "The role {role} cannot be given here."),
  INVITATION_INVALID(
      Kind.STATE, "The invitation was used, replaced or has run out: ask for a new link."),
  INVITATION_NOT_OPEN(Kind.STATE, "The person has no open invitation.");

  private final Kind kind;
  private final String template;

  StakeholdersReason(Kind kind, String template) {
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
