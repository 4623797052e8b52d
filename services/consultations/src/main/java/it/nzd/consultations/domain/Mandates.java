package it.nzd.consultations.domain;

import it.nzd.platform.lifecycle.Outcome;

/** Who may sign for an organisation. */
public interface Mandates {
  /** Whether a person holds the mandate to sign today; unknown when it cannot be asked now. */
  Outcome maySign(String person, String organisation);
}
