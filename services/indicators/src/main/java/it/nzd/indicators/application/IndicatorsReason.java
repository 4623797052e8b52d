package it.nzd.indicators.application;

import it.nzd.platform.error.ErrorReason;
import it.nzd.platform.error.Kind;

/** Why this service refuses something. */
public enum IndicatorsReason implements ErrorReason {
  MEASURE_UNKNOWN(Kind.INVALID, "There is no measure {measure}."),
  INDICATOR_UNKNOWN(Kind.INVALID, "There is no indicator {indicator}."),
  FACTOR_UNKNOWN(Kind.INVALID, "There is no factor {factor} for this."),
  DISTRICT_UNKNOWN(Kind.INVALID, "The city has no district {district}."),
  UNIT_UNKNOWN(Kind.INVALID, "There is no unit {unit}."),
  IN_USE(Kind.STATE, "It is used by {users}."),
  SERIES_OBSERVED(Kind.INVALID, "It cannot change any more: the series has observations."),
  SERIES_EXISTS(Kind.EXISTS, "The district has a series of this measure and perimeter already."),
  FIRM_SERIES_EXISTS(Kind.EXISTS, "The firm, or the site, has a series of this measure already."),
  ORGANISATION_UNKNOWN(Kind.INVALID, "The city has no firm {organisation}."),
  SITE_UNKNOWN(Kind.INVALID, "The firm has no site {site}."),
  DATA_MANDATE_MISSING(
      Kind.DENIED, "Only people with the mandate to enter data act on the data of their firm."),
  AGGREGATION_UNFIT(
      Kind.INVALID, "A weighted mean needs the measure that weighs; nothing else has one."),
  TARGET_EXISTS(Kind.EXISTS, "The district has a target for this indicator already."),
  UNIT_MISMATCH(Kind.INVALID, "The formula does not give values in {unit}."),
  FORMULA_UNFIT(Kind.INVALID, "The formula does not fit: {message}."),
  DATA_YEAR_TWICE(Kind.INVALID, "The data year {year} is there twice."),
  PERIMETER_NOTE_NEEDED(Kind.INVALID, "Another perimeter needs a note that says which."),
  OBSERVATION_INCOMPLETE(
      Kind.INVALID,
      "An observation has a value with its quality, or the reason why there is none."),
  PERIOD_TYPE_MIXED(Kind.INVALID, "{period} is not as long as the other periods of the series."),
  PERIOD_TWICE(Kind.INVALID, "The period {period} is there twice."),
  OBSERVATION_IN_FUTURE(Kind.INVALID, "The period {period} has not begun."),
  REASON_NEEDED(Kind.INVALID, "The value of {period} is replaced by another one: say why."),
  BASIS_REASON_NEEDED(
      Kind.INVALID, "Another factor edition or base year restates the values: say why."),
  VERSION_REASON_NEEDED(
      Kind.INVALID, "Others rest on this entry, which says something else from now on: say why."),
  PERIOD_EMPTY(Kind.INVALID, "There is nothing in {period}."),
  OBSERVATION_NOT_DRAFT(Kind.STATE, "Only a draft can be handed in; {period} is none."),
  OBSERVATION_NOT_SUBMITTED(
      Kind.STATE, "{period} is not handed in: it can be neither approved nor sent back."),
  FOUR_EYES_NEEDED(Kind.STATE, "Who entered {period} cannot approve it: ask a second person."),
  GOAL_BEFORE_BASELINE(
      Kind.INVALID, "The goal of {year} does not come after the baseline of {baseline}."),
  GOAL_TWICE(Kind.INVALID, "The goal of {year} is there twice."),
  CHOICE_TWICE(Kind.INVALID, "There are two choices for {indicator}."),
  LENGTHS_DIFFER(Kind.INVALID, "It must have as many entries as {other}."),
  SHARES_EXCEED_ONE(Kind.INVALID, "The shares are more than one together."),
  VALUE_UNFIT(Kind.INVALID, "Nothing can be calculated with this number."),
  DIVISOR_ZERO(Kind.INVALID, "Something must be divided by this, and it is zero."),
  VALUE_MISSING(Kind.INVALID, "This belongs to the rest and is missing."),
  FACTOR_MISSING(Kind.INVALID, "There is no factor for {subject} that early."),
  ORDER_WRONG(Kind.INVALID, "It must come after {other}."),
  POINTS_TOO_FEW(Kind.INVALID, "The method needs {least} entries at least."),
  NO_CHANGE_POINT(
      Kind.INVALID,
      "Energy does not change its course with these temperatures: there is no change point to"
          + " find."),
  VARIABLES_DEPENDENT(
      Kind.INVALID, "The variables never vary or say the same thing: no single answer fits."),
  UNIT_UNFIT(Kind.INVALID, "The unit does not fit, or needs a declared value to be converted."),
  FILE_UNREADABLE(Kind.INVALID, "The file is damaged, or neither delimited text nor a workbook."),
  FILE_TABLE_TOO_LARGE(Kind.INVALID, "The file holds more rows or columns than are read."),
  FILE_CHANGED(Kind.INVALID, "The file is not the one that was previewed."),
  PREVIEW_STALE(Kind.STATE, "The series changed since the preview: look at the file again."),
  FILE_WITHOUT_NEWS(Kind.INVALID, "The file holds nothing to write."),
  MAPPING_UNFIT(
      Kind.INVALID, "One column of periods and one of values are needed, or columns of periods."),
  IMPORT_NOT_ENDED(Kind.STATE, "The import is still being written."),
  IMPORT_UNDONE(Kind.STATE, "The import was undone already."),
  METER_EXISTS(Kind.EXISTS, "The city has a meter of this code and carrier already."),
  METER_MEASURE_UNFIT(
      Kind.INVALID, "The months of a meter are summed: the values of its measure must be too."),
  METER_READ(Kind.STATE, "The meter has readings: undo its imports first."),
  METER_STEP_UNFIT(Kind.INVALID, "The meter is read every hour."),
  METER_YEAR_FULL(Kind.STATE, "The year holds as many imports as it can: undo one first."),
  METER_MAPPING_UNFIT(
      Kind.INVALID,
      "A meter, or a column of codes, a column of days and one of readings are needed."),
  METERS_MIXED(Kind.INVALID, "The file speaks of meters of several firms: import them one by one."),
  DAYS_UNFIT(Kind.INVALID, "The last day must not be before the first, nor 366 days after it."),
  BATCH_UNKNOWN(Kind.INVALID, "The year has no batch {period}."),
  USE_TWICE(Kind.INVALID, "{use} is there twice."),
  CARRIER_TWICE(Kind.INVALID, "{carrier} is there twice."),
  AREA_EXCEEDED(Kind.INVALID, "It is larger than the plot."),
  INTERVENTION_UNKNOWN(Kind.INVALID, "The city has no intervention {intervention}."),
  INTERVENTION_TWICE(Kind.INVALID, "{intervention} is there twice."),
  REALISES_CIRCLE(Kind.INVALID, "{intervention} leads back to this very one."),
  THRESHOLD_NEEDED(Kind.INVALID, "Say what is asked for at least: a number, or an energy class."),
  NOTHING_ALLOWED(Kind.INVALID, "Where nothing is done there are no interventions."),
  SCENARIO_FROZEN(Kind.STATE, "{scenario} is {state}: it changes no more."),
  SCENARIO_NOT_DRAFT(Kind.STATE, "{scenario} is shared: it is reopened before it is changed."),
  SCENARIO_ELSEWHERE(Kind.INVALID, "{scenario} is of another district."),
  TARGET_UNKNOWN(Kind.INVALID, "The district has no target for {indicator} that has a path."),
  STEP_REASON_NEEDED(Kind.INVALID, "Say why."),
  STEP_NOT_IN_THIS_STATE(Kind.STATE, "What is {state} has no step {action}."),
  STEP_NOT_BY_THIS_ROLE(Kind.DENIED, "Another role takes the step {action}."),
  GUARDS_MISSING(Kind.STATE, "The step {action} needs: {missing}."),
  GUARDS_UNCHECKED(Kind.UNAVAILABLE, "It cannot be checked now: {missing}.");

  private final Kind kind;
  private final String template;

  IndicatorsReason(Kind kind, String template) {
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
