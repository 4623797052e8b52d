package it.nzd.decisions.domain;

/** What may be done in the life of a meeting. */
public enum MeetingAction {
  CONVENE,
  OPEN,
  CLOSE,
  DRAFT_MINUTES,
  APPROVE_MINUTES
}
