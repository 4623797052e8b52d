package it.nzd.consultations.domain;

/** What is done with a consultation. */
public enum ConsultationAction {
  SCHEDULE,
  UNSCHEDULE,
  OPEN,
  EXPIRE,
  CLOSE,
  ANALYSE,
  REPORT,
  ANSWER,
  ARCHIVE
}
