package it.nzd.barriers.domain;

import it.nzd.platform.value.Coded;

/** Whether something hinders or helps. */
public enum Polarity implements Coded {
  BARRIER,
  OPPORTUNITY,
  /** It hinders, and removing it opens something. */
  BOTH;

  @Override
  public String code() {
    return "POLARITY_" + name();
  }

  /** Whether it is scored as a barrier. */
  public boolean hinders() {
    return this != OPPORTUNITY;
  }

  /** Whether it is scored as an opportunity. */
  public boolean helps() {
    return this != BARRIER;
  }

  /** Whether both hinder or both help in some respect. */
  public boolean overlaps(Polarity other) {
    return (hinders() && other.hinders()) || (helps() && other.helps());
  }
}
