package it.nzd.decisions.domain;

/** What may be done in the life of a decision. */
public enum DecisionAction {
  OPEN_CONSENT,
  PROPOSE,
  WITHDRAW,
  OBJECT,
  ANALYSE,
  CONSULT,
  END_CONSULTATION,
  TABLE,
  OPEN_VOTE,
  CLOSE_VOTE,
  ADOPT,
  ADOPT_SUBJECT_TO,
  REJECT,
  DEFER,
  ATTACH_ACT,
  IMPLEMENT,
  REVIEW,
  SUPERSEDE,
  REVOKE
}
