package it.nzd.sandboxes.domain;

import it.nzd.platform.access.Scope;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Register;
import it.nzd.platform.store.Slice;
import it.nzd.platform.store.Stored;
import java.util.Collection;
import java.util.List;

/** How sandboxes are kept. */
public interface Sandboxes extends Register<Sandbox> {
  /** A page of sandboxes, last changed first. */
  Slice<Stored<Sandbox>> page(Query query, PageRequest page, Scope scope);

  /** All sandboxes in these states, whoever may read them: for the clock and the stop clause. */
  List<Stored<Sandbox>> standingIn(Collection<SandboxState> states);

  /** The copies of a sandbox that the scope may read, oldest first. */
  List<Stored<Sandbox>> copiesOf(String source, Scope scope);

  /**
   * Which sandboxes to list.
   *
   * @param tenant tenant code; empty for all
   * @param district resource name; empty for any
   * @param states any of these; empty for any
   * @param copiedFrom resource name of the source; empty for any
   * @param theory resource name of a theory of change it puts to the test; empty for any
   * @param participant resource name of an organisation that takes part; empty for any
   * @param outside code of a tenant whose own are left out; empty for none
   */
  record Query(
      String tenant,
      String district,
      List<SandboxState> states,
      String copiedFrom,
      String theory,
      String participant,
      String outside) {
    public Query {
      states = List.copyOf(states);
    }
  }
}
