package it.nzd.barriers.domain.scoring;

import it.nzd.platform.access.Scope;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Register;
import it.nzd.platform.store.Slice;
import it.nzd.platform.store.Stored;
import java.util.Collection;
import java.util.List;

/** The scoring rounds of all cities. */
public interface ScoringRounds extends Register<ScoringRound> {
  /**
   * A page of a tenant's rounds, newest first.
   *
   * @param barrier only rounds that score it; empty for all
   */
  Slice<Stored<ScoringRound>> page(String tenant, String barrier, PageRequest page, Scope scope);

  /** Closed rounds that score any of these barriers. */
  List<Stored<ScoringRound>> closedOf(Collection<String> barriers, Scope scope);
}
