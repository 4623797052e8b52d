package it.nzd.platform.operation;

import it.nzd.common.v1.Operation;

/** Where background work stands. */
public enum OperationState {
  QUEUED(Operation.State.STATE_QUEUED),
  RUNNING(Operation.State.STATE_RUNNING),
  SUCCEEDED(Operation.State.STATE_SUCCEEDED),
  FAILED(Operation.State.STATE_FAILED),
  CANCELLED(Operation.State.STATE_CANCELLED);

  private final Operation.State proto;

  OperationState(Operation.State proto) {
    this.proto = proto;
  }

  Operation.State proto() {
    return proto;
  }

  /** Whether nothing will change any more. */
  public boolean isEnded() {
    return this == SUCCEEDED || this == FAILED || this == CANCELLED;
  }
}
