package it.nzd.platform.lifecycle;

/** What asking a guard says. */
public enum Outcome {
  HOLDS,
  FAILS,
  /** Whoever knows cannot be asked now: the step is refused for the time being. */
  UNKNOWN;

  /** The outcome of something known. */
  public static Outcome of(boolean holds) {
    return holds ? HOLDS : FAILS;
  }
}
