package it.nzd.activity.application;

import it.nzd.activity.domain.ChainHead;
import it.nzd.activity.domain.Entries;
import it.nzd.activity.domain.Entry;
import it.nzd.activity.domain.EntryFilter;
import it.nzd.platform.access.Scope;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Slice;
import jakarta.inject.Singleton;

/** Reading what happened. */
@Singleton
public final class ActivityService {
  private final Entries entries;

  ActivityService(Entries entries) {
    this.entries = entries;
  }

  /** A page of entries, newest first, as far as the scope may read them. */
  public Slice<Entry> list(EntryFilter filter, PageRequest page, Scope scope) {
    return entries.page(filter, page, scope);
  }

  /** Where a tenant's chain ends. */
  public ChainHead head(String tenant) {
    return entries.head(tenant);
  }
}
