package it.nzd.decisions.application;

import it.nzd.decisions.domain.CopyRights;
import it.nzd.decisions.domain.DecisionsReason;
import it.nzd.decisions.domain.Evidence;
import it.nzd.decisions.domain.EvidenceSource;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.error.PlatformReason;
import it.nzd.platform.error.ServiceException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/**
 * Nobody rests a decision on what they cannot read: the copy is made later by the service itself,
 * which reads everything.
 */
@Singleton
final class ShownEvidence {
  private final EvidenceSource source;

  ShownEvidence(EvidenceSource source) {
    this.source = source;
  }

  /**
   * Checks every piece that is added. One that is there already was checked when it came; whoever
   * changes something else need not be able to read it.
   *
   * @param tenant tenant code of the decision
   * @param evidence what the decision would rest on
   * @param known what it rests on already
   * @throws ServiceException EVIDENCE_KIND_UNKNOWN alike for what is not there, what the caller may
   *     not read and what another city keeps to itself; NEIGHBOUR_UNAVAILABLE when its owner cannot
   *     be asked now
   */
  void check(String tenant, List<Evidence> evidence, List<Evidence> known) {
    for (int at = 0; at < evidence.size(); at++) {
      var piece = evidence.get(at);
      if (known.stream().noneMatch(piece::isOfSame)) {
        check(tenant, piece, "decision.evidence[%d].target".formatted(at));
      }
    }
  }

  private void check(String tenant, Evidence piece, String field) {
    boolean isShown =
        switch (source.shown(tenant, piece)) {
          case EvidenceSource.Copied seen -> CopyRights.allow(tenant, seen.row());
          case EvidenceSource.Absent absent -> false;
          case EvidenceSource.Away away ->
              throw ServiceException.of(
                  PlatformReason.NEIGHBOUR_UNAVAILABLE,
                  "service",
                  ResourceName.collection(piece.target()));
        };
    if (!isShown) {
      throw ServiceException.field(
          DecisionsReason.EVIDENCE_KIND_UNKNOWN, field, Map.of("target", piece.target()));
    }
  }
}
