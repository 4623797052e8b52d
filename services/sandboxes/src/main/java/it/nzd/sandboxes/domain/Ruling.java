package it.nzd.sandboxes.domain;

import java.util.Set;

/**
 * What a decision says, as far as a trial can rest on it.
 *
 * @param inForce whether it is adopted; waiting for its act it is not in force yet
 * @param startsTrial whether its subject is that a trial starts or goes on
 * @param about resource names that it names itself
 */
public record Ruling(boolean inForce, boolean startsTrial, Set<String> about) {
  public Ruling {
    about = Set.copyOf(about);
  }

  /**
   * Whether a sandbox may be approved on it. What the decision names was fixed before it was voted
   * on: that a sandbox names the decision is said by whoever edits the sandbox, and proves nothing.
   */
  public boolean approves(String sandbox) {
    return inForce && startsTrial && about.contains(sandbox);
  }
}
