package it.nzd.theories.domain;

import it.nzd.platform.error.ErrorReason;
import it.nzd.platform.error.Kind;

/** Why this service refuses something. */
public enum TheoriesReason implements ErrorReason {
  DISTRICT_UNKNOWN(Kind.INVALID, "The city has no district {district}."),
  THEORY_EXISTS(Kind.EXISTS, "The district has a theory of change already."),
  THEORY_CLOSED(Kind.STATE, "This theory of change is closed: nothing in it changes any more."),
  REVISION_NEEDED(
      Kind.STATE, "The model is fixed: open a revision to change its structure, and say why."),
  ELEMENT_CHANGED(Kind.STALE, "Somebody changed this {element} after it was seen: {title}"),
  ELEMENT_GONE(Kind.STALE, "Somebody removed this {element} after it was seen."),
  ELEMENT_EXISTS(Kind.EXISTS, "Another {element} has this id already."),
  NODE_UNKNOWN(Kind.INVALID, "The model has no node {id}."),
  TIER_UNKNOWN(Kind.INVALID, "The model has no tier {id}."),
  EDGE_UNKNOWN(Kind.INVALID, "The model has no edge {id}."),
  TIER_MISSING(Kind.STATE, "The model has no tier of the sort of {tier}."),
  LOOP(Kind.STATE, "This would close a loop: {loop}."),
  EDGE_DOWNWARD(Kind.STATE, "Nothing leads downward, from {from} to {to}."),
  EDGE_TO_ITSELF(Kind.INVALID, "Nothing leads to itself."),
  EDGE_TWICE(Kind.EXISTS, "The two are connected already: {from} → {to}."),
  INDICATOR_TWICE(Kind.EXISTS, "The node is linked to this indicator already."),
  TIER_CODE_TWICE(Kind.EXISTS, "Another tier has the code {code}."),
  NODE_IN_USE(
      Kind.STATE, "Connections, assumptions or indicators still rest on it: remove them first."),
  EDGE_IN_USE(Kind.STATE, "Assumptions still rest on it: remove them first."),
  TIER_IN_USE(Kind.STATE, "It holds nodes or the accountability ceiling: move them first."),
  ASSUMPTION_TARGET_INVALID(Kind.INVALID, "An assumption is about one node or one edge."),
  DAY_UNKNOWN(Kind.INVALID, "The calendar has no day {day}."),
  TOO_MANY_ELEMENTS(Kind.STATE, "A model holds at most {most} of this: {element}."),
  TOO_BUSY(Kind.UNAVAILABLE, "Too many people change this model just now; try again shortly."),
  STEP_NOT_POSSIBLE(Kind.STATE, "{action} is not possible in the state {state}."),
  STEP_GUARDS_MISSING(Kind.STATE, "{action} is not possible yet: {missing}.");

  private final Kind kind;
  private final String template;

  TheoriesReason(Kind kind, String template) {
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
