package it.nzd.sandboxes.domain;

/** The steps of a sandbox. */
public enum SandboxAction {
  PROPOSE,
  DISCARD,
  WITHDRAW,
  SCREEN,
  PASS,
  RETURN,
  REJECT,
  SUBMIT,
  APPROVE,
  START,
  EXPIRE,
  SUSPEND,
  RESUME,
  TERMINATE,
  EVALUATE,
  DECIDE,
  SCALE,
  ADAPT,
  STOP,
  INSTITUTIONALISE
}
