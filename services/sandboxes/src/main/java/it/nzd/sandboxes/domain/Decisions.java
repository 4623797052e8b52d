package it.nzd.sandboxes.domain;

import it.nzd.platform.lifecycle.Outcome;

/** What the decisions service knows. */
public interface Decisions {
  /** Whether a decision is adopted; unknown while nobody can be asked. */
  Outcome isAdopted(String decision);
}
