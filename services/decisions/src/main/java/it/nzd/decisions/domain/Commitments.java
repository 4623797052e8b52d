package it.nzd.decisions.domain;

import it.nzd.platform.access.Scope;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Register;
import it.nzd.platform.store.Slice;
import it.nzd.platform.store.Stored;
import java.util.Map;
import java.util.Set;

/** The register of commitments. */
public interface Commitments extends Register<Commitment> {
  /**
   * Which ones to list.
   *
   * @param tenant only of this tenant; empty for all
   * @param signatory only of this organisation; empty for all
   * @param states only in these states; empty for all
   * @param decision only of this decision; empty for all
   * @param district only of this district; empty for all
   */
  record Query(
      String tenant,
      String signatory,
      Set<CommitmentState> states,
      String decision,
      String district) {}

  /**
   * Sums over a tenant.
   *
   * @param counts how many in each state
   * @param signatories organisations that signed one that counts
   */
  record Summary(Map<CommitmentState, Integer> counts, int signatories) {}

  /** A page of those the scope may read, latest change first. */
  Slice<Stored<Commitment>> page(Query query, PageRequest page, Scope scope);

  /** Sums over those the scope may read; of one district where it is not empty. */
  Summary summary(String tenant, String district, Scope scope);
}
