package it.nzd.sandboxes.domain;

import it.nzd.platform.error.ErrorReason;
import it.nzd.platform.error.Kind;

/** Why this service refuses something. */
public enum SandboxesReason implements ErrorReason {
  STEP_NOT_IN_STATE(Kind.STATE, "Nobody may {action} what is {state}; possible now: {possible}."),
  STEP_NOT_BY_ROLE(Kind.DENIED, "To {action} what is {state} is up to {roles}."),
  STEP_GUARDS_MISSING(Kind.STATE, "To {action} these must hold first: {missing}."),
  STEP_CANNOT_BE_CHECKED(Kind.UNAVAILABLE, "To {action}, {missing} cannot be checked now."),
  DEED_NOT_IN_STATE(Kind.STATE, "What is {state} knows no {deed}."),
  DEED_NOT_BY_ROLE(Kind.DENIED, "To {deed} is up to {roles}."),
  DOCUMENT_NEEDED(Kind.INVALID, "Whoever records what another one does names the document."),
  ACT_NEEDED(Kind.INVALID, "A derogation is approved by an act: name it."),
  FIXED_BY_APPROVAL(
      Kind.STATE, "What is {state} keeps its {field}; only an extension moves the last day."),
  NOT_YOURS(Kind.DENIED, "Only the proposer, the manager or the coordinator changes this."),
  DISTRICT_UNKNOWN(Kind.INVALID, "The city has no district {district}."),
  INDICATOR_UNKNOWN(Kind.INVALID, "The catalogue has no indicator {indicator}."),
  DAY_UNKNOWN(Kind.INVALID, "The calendar has no day {day}."),
  PERIOD_REVERSED(Kind.INVALID, "The last day {toDay} lies before the first, {fromDay}."),
  ITEM_TWICE(Kind.INVALID, "The key {item} is there twice."),
  NORM_UNKNOWN(Kind.INVALID, "The outline has no norm {norm}."),
  DEROGATION_EXCLUDED(
      Kind.INVALID, "From {norm} no trial may depart; the way that exists is {route}."),
  DEROGATION_NOT_GRANTABLE(
      Kind.INVALID, "{grantor} cannot grant a derogation from {norm}; the way is {route}."),
  ITEM_UNKNOWN(Kind.INVALID, "There is no {item}."),
  EVALUATOR_NOT_INDEPENDENT(
      Kind.DENIED, "Who proposed or manages a trial does not evaluate it, nor the other way."),
  SIGN_MANDATE_MISSING(
      Kind.DENIED, "To agree in the name of {participant} takes the mandate to sign for it."),
  CONSENT_GIVEN(Kind.STATE, "{participant} has agreed already."),
  READING_VALIDATED(Kind.STATE, "The incident has no reading that waits for validation."),
  READING_TO_VALIDATE(Kind.STATE, "The reading must be validated before the incident is closed."),
  INCIDENT_CLOSED(Kind.STATE, "The incident is closed already."),
  SUSPENSION_CONFIRMED(Kind.STATE, "The suspension is confirmed already."),
  REPORT_NOT_DUE(Kind.STATE, "No report {number} can be filed now."),
  REPORT_FILED(Kind.EXISTS, "Report {number} is in already."),
  EXTENDED_ALREADY(Kind.STATE, "A trial is extended once at the most."),
  EXTENSION_NOT_LATER(Kind.INVALID, "The new last day must lie after {endDay}."),
  FIT_INCOMPLETE(Kind.INVALID, "The fit check says nothing of {missing}."),
  FIT_NOT_MET(Kind.STATE, "This city does not meet {missing}: the trial cannot be taken over."),
  SAME_CITY(Kind.INVALID, "A replica is tried in another city.");

  private final Kind kind;
  private final String template;

  SandboxesReason(Kind kind, String template) {
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
