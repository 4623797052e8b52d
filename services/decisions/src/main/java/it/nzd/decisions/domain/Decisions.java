package it.nzd.decisions.domain;

import it.nzd.platform.access.Scope;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Register;
import it.nzd.platform.store.Slice;
import it.nzd.platform.store.Stored;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The register of decisions. */
public interface Decisions extends Register<Decision> {
  /**
   * Which ones to list.
   *
   * @param tenant only of this tenant; empty for all
   * @param words words that the text must hold; empty for all
   * @param states only in these states; empty for all
   * @param subject only about this
   * @param district only of this district; empty for all
   * @param meeting only voted in this meeting; empty for all
   */
  record Query(
      String tenant,
      String words,
      Set<DecisionState> states,
      Optional<Subject> subject,
      String district,
      String meeting) {}

  /** A page of those the scope may read, latest change first. */
  Slice<Stored<Decision>> page(Query query, PageRequest page, Scope scope);

  /** Those whose time for consent or for a written vote is over, longest over first. */
  List<Stored<Decision>> due(Instant now, int most);
}
