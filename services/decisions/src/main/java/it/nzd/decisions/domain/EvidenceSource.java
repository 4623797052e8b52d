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

  /** There is no such thing, or no copy can be kept of its kind. */
  record Absent() implements Answer {}

  /** Whoever owns it cannot be asked now. */
  record Away() implements Answer {}

  /**
   * The evidence as the person sees it whose call is being served; what they may not read is
   * absent.
   *
   * @param tenant tenant code of the decision
   */
  Answer shown(String tenant, Evidence evidence);

  /**
   * A copy of the evidence as it is now.
   *
   * @param tenant tenant code of the decision
   */
  Answer copy(String tenant, Evidence evidence);

  /** Whether a consultation has been reported on. */
  Outcome isReported(String consultation);
}
