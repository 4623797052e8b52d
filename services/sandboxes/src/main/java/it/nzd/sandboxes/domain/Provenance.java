package it.nzd.sandboxes.domain;

import java.time.Instant;
import java.util.List;

/**
 * Where a sandbox was copied from.
 *
 * @param kind how it came about
 * @param source resource name
 * @param sourceTitle title then
 * @param sourceRevision revision then
 * @param findings what the fit check found
 * @param copiedAt when
 */
public record Provenance(
    Kind kind,
    String source,
    String sourceTitle,
    long sourceRevision,
    List<FitFinding> findings,
    Instant copiedAt) {
  public Provenance {
    findings = List.copyOf(findings);
  }

  /** How a copy came about. */
  public enum Kind {
    REPLICA,
    ADAPTATION
  }
}
