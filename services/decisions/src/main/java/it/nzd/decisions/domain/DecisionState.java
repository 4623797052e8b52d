package it.nzd.decisions.domain;

import it.nzd.platform.value.Coded;
import java.util.Set;

/** State of a decision. */
public enum DecisionState implements Coded {
  DRAFT,
  CONSENT_OPEN,
  PROPOSED,
  UNDER_ANALYSIS,
  IN_CONSULTATION,
  TABLED,
  VOTING,
  VOTED,
  ADOPTED,
  ADOPTED_SUBJECT_TO,
  REJECTED,
  DEFERRED,
  IMPLEMENTED,
  REVIEWED,
  SUPERSEDED,
  REVOKED,
  WITHDRAWN;

  private static final Set<DecisionState> EDITABLE =
      Set.of(DRAFT, PROPOSED, UNDER_ANALYSIS, IN_CONSULTATION, DEFERRED);
  private static final Set<DecisionState> DECLARABLE =
      Set.of(CONSENT_OPEN, PROPOSED, UNDER_ANALYSIS, IN_CONSULTATION, TABLED, DEFERRED);
  private static final Set<DecisionState> ANSWERED =
      Set.of(ADOPTED, ADOPTED_SUBJECT_TO, REJECTED, IMPLEMENTED, REVIEWED);
  private static final Set<DecisionState> STANDING = Set.of(ADOPTED, IMPLEMENTED, REVIEWED);

  /** Whether the question may still be written. */
  public boolean isEditable() {
    return EDITABLE.contains(this);
  }

  /** Whether seats may declare their interests. */
  public boolean isDeclarable() {
    return DECLARABLE.contains(this);
  }

  /** Whether a dissent may be put on record. */
  public boolean isAnswered() {
    return ANSWERED.contains(this);
  }

  /** Whether it is adopted and in force. */
  public boolean isInForce() {
    return STANDING.contains(this);
  }

  /** Whether it was adopted, in force or waiting for an act. */
  public boolean isAdopted() {
    return isInForce() || this == ADOPTED_SUBJECT_TO;
  }

  @Override
  public String code() {
    return "STATE_" + name();
  }
}
