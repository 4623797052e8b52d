package it.nzd.decisions.domain;

/** What may be done in the life of a commitment. */
public enum CommitmentAction {
  SUBMIT,
  REVIEW,
  REQUEST_CHANGES,
  ACCEPT,
  SIGN,
  ACTIVATE,
  FULFIL,
  FULFIL_PARTLY,
  LAPSE,
  WITHDRAW
}
