package it.nzd.barriers.domain.scoring;

import it.nzd.platform.value.Coded;

/** What an assessor scores from 1 to 5. */
public enum Criterion implements Coded {
  IMPACT,
  LIKELIHOOD,
  URGENCY,
  FEASIBILITY;

  /** Least score. */
  public static final int LEAST = 1;

  /** Greatest score. */
  public static final int GREATEST = 5;

  @Override
  public String code() {
    return "CRITERION_" + name();
  }
}
