package it.nzd.sandboxes.domain;

import it.nzd.platform.lifecycle.Lifecycle;

/** Where a sandbox stands. */
public enum SandboxState {
  IDEA,
  PROPOSED,
  SCREENING,
  DESIGN,
  APPROVAL,
  APPROVED,
  RUNNING,
  SUSPENDED,
  EVALUATION,
  EXIT_DECIDED,
  SCALED,
  DISCARDED,
  WITHDRAWN,
  REJECTED,
  EXPIRED,
  TERMINATED,
  ADAPTED,
  STOPPED,
  INSTITUTIONALISED;

  /** Code as life cycles write it, for example {@code exit_decided}. */
  public String code() {
    return Lifecycle.code(this);
  }
}
