package it.nzd.consultations.domain;

import it.nzd.platform.error.ErrorReason;
import it.nzd.platform.error.Kind;

/** Why this service refuses something. */
public enum ConsultationsReason implements ErrorReason {
  CONSULTATION_EXISTS(Kind.EXISTS, "There is such a consultation already."),
  ANSWER_EXISTS(Kind.EXISTS, "There is an answer already; there is one for each organisation."),
  DISTRICT_UNKNOWN(Kind.INVALID, "The city has no district {district}."),
  DAY_UNKNOWN(Kind.INVALID, "The calendar has no day {day}."),
  CLOSE_BEFORE_OPEN(Kind.INVALID, "The close does not come after the opening."),
  QUESTION_ID_TWICE(Kind.INVALID, "The question {question} is there twice."),
  OPTION_ID_TWICE(Kind.INVALID, "The option {option} is there twice."),
  OPTIONS_NEEDED(Kind.INVALID, "A question of this type needs at least {count} of these."),
  OPTIONS_NOT_HERE(Kind.INVALID, "A question of this type has none of these."),
  LIMITS_REVERSED(Kind.INVALID, "The upper limit does not reach the lower one."),
  SHOW_IF_UNKNOWN(
      Kind.INVALID,
      "A condition names an earlier single or multiple choice with its options, or an earlier scale"
          + " with its step."),
  TABLE_UNKNOWN(Kind.INVALID, "There is no question {question} for this table."),
  TABLE_OF_TEXT(Kind.INVALID, "The texts of {question} cannot be put into a table."),
  TABLE_TWICE(Kind.INVALID, "This table is there twice."),
  SEGMENT_MISSING(Kind.INVALID, "A segment says what those asked have in common."),
  INVITED_MISSING(Kind.INVALID, "Organisations invited belong to an invitation, and to no other."),
  CITIZENS_NEED_OPEN(Kind.INVALID, "People of the city answer open consultations only."),
  THEME_TWICE(Kind.INVALID, "The theme {theme} is there twice."),
  THEME_QUESTION_UNKNOWN(Kind.INVALID, "There is no question {question} for this theme."),
  FIELD_FROZEN(Kind.STATE, "{field} cannot be changed any more."),
  CONFIDENTIALITY_KEPT(Kind.STATE, "What was promised confidential stays confidential."),
  HIDDEN_RESULTS_KEPT(Kind.STATE, "Hidden results stay hidden."),
  CLOSE_ONLY_LATER(Kind.STATE, "The close can only be moved to later while it takes answers."),
  STEP_NOT_POSSIBLE(Kind.STATE, "{action} is not possible while it is {state}."),
  STEP_NOT_BY_ROLE(Kind.DENIED, "{action} belongs to another role."),
  STEP_GUARDS_MISSING(Kind.STATE, "{action} is not possible yet: {missing}."),
  STEP_CANNOT_BE_CHECKED(
      Kind.UNAVAILABLE, "{action} cannot be checked now: {missing}; try again shortly."),
  REASON_NEEDED(Kind.INVALID, "This step needs a reason."),
  RESULTS_NOT_YET(Kind.STATE, "There are no results to read yet."),
  CONSULTATION_NOT_OPEN(Kind.STATE, "The consultation takes no answers now."),
  AUDIENCE_OUTSIDE(Kind.STATE, "The consultation does not ask this organisation."),
  NOT_FOR_CITIZENS(Kind.STATE, "The consultation does not ask people of the city."),
  QUESTION_UNKNOWN(Kind.INVALID, "There is no question {question}."),
  VALUE_UNFIT(Kind.INVALID, "The value does not fit the question {question}."),
  CHANGED_BY_COLLEAGUE(
      Kind.STALE, "A colleague changed {question} in the meantime: read it again first."),
  POSITION_NOT_HERE(Kind.INVALID, "Only an association gives a position."),
  ANSWER_INCOMPLETE(Kind.STATE, "These questions have no value yet: {missing}."),
  MANDATE_MISSING(Kind.DENIED, "Submitting needs the mandate to sign for the organisation."),
  MANDATE_UNKNOWN(
      Kind.UNAVAILABLE, "The mandate to sign cannot be checked now; try again shortly."),
  NOT_SUBMITTED(Kind.STATE, "The answer has not been submitted.");

  private final Kind kind;
  private final String template;

  ConsultationsReason(Kind kind, String template) {
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
