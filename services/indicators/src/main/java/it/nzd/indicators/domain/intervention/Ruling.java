package it.nzd.indicators.domain.intervention;

import java.util.Set;

/**
 * What another service says of a decision.
 *
 * @param isAdopted whether it is adopted and in force
 * @param isOnTargets whether it is about a target
 * @param about resource names that it rests on or is linked to
 */
public record Ruling(boolean isAdopted, boolean isOnTargets, Set<String> about) {
  public Ruling {
    about = Set.copyOf(about);
  }

  /** Whether it makes a scenario the target. */
  public boolean adopts(String scenario) {
    return isAdopted && isOnTargets && about.contains(scenario);
  }
}
