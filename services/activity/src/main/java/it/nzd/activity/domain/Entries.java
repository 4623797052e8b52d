package it.nzd.activity.domain;

import it.nzd.platform.access.Scope;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Slice;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The entries of all chains: appended, never changed, but for who may read them. */
public interface Entries {
  /**
   * Appends entries in their order. The first that cannot be appended, because its event, its
   * number or its sequence is taken, ends it: those before it are there, those after it are not.
   *
   * @return how many were appended
   */
  int append(List<Entry> entries);

  /** Those of the event keys that have an entry. */
  Set<String> present(Collection<String> eventKeys);

  /** The last sequence given out; 0 when there is none. */
  int lastSequence();

  /** Where a tenant's chain ends. */
  ChainHead head(String tenant);

  /**
   * Entries of a tenant's chain by the place they are kept at, as far as they are there, in order.
   */
  List<ChainVerifier.Placed> chain(String tenant, int from, int most);

  /** Entries by sequence, as far as they are there, in order. */
  List<Entry> sequence(int from, int most);

  /** A page of what the scope may read, newest first. */
  Slice<Entry> page(EntryFilter filter, PageRequest page, Scope scope);

  /**
   * Makes the past of a resource obey what it has become.
   *
   * @param today what it has become; entries that know of a later revision stay as they are
   */
  void obey(String resource, CurrentRow today);
}
