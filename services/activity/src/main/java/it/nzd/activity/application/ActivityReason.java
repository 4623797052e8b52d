package it.nzd.activity.application;

import it.nzd.platform.error.ErrorReason;
import it.nzd.platform.error.Kind;

/** Reasons of this service. */
public enum ActivityReason implements ErrorReason {
  CLOCK_NOT_MOVABLE(Kind.STATE, "Only the time of a demonstration can be moved, and only forward."),
  LINK_END_UNKNOWN(Kind.INVALID, "There is no {resource} that you may read."),
  LINK_EXISTS(Kind.EXISTS, "{resource} is linked so already."),
  LINK_OF_ANOTHER_CITY(Kind.INVALID, "{resource} lies in another city."),
  LINK_TO_ITSELF(Kind.INVALID, "{resource} cannot be linked to itself."),
  RIGHTS_CHANGED(Kind.STALE, "What you may read has changed; listen again."),
  SERVICE_ENDS(Kind.UNAVAILABLE, "The service ends; listen again shortly.");

  private final Kind kind;
  private final String template;

  ActivityReason(Kind kind, String template) {
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
