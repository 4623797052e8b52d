package it.nzd.decisions.domain;

import it.nzd.platform.access.Row;
import it.nzd.platform.lifecycle.Outcome;

/** Where copies of evidence come from: the services that own it. */
public interface EvidenceSource {
  /** What asking for a copy gives. */
  sealed interface Answer {}

  /**
   * A copy.
   *
   * @param row who may read the original
   * @param title what people call it
   * @param etag its revision; empty where it has none
   * @param content the copy, as JSON
   */
  record Copied(Row row, String title, String etag, String content) implements Answer {}

  /** There is no such thing. */
  record Absent() implements Answer {}

  /** Whoever owns it cannot be asked now. */
  record Away() implements Answer {}

  /** Whether evidence of this kind can be copied at all. */
  boolean knows(Evidence evidence);

  /** A copy of the evidence as it is now. */
  Answer copy(Evidence evidence);

  /** Whether a consultation has been reported on. */
  Outcome isReported(String consultation);
}
