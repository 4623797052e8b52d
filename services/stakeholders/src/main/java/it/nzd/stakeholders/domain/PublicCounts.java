package it.nzd.stakeholders.domain;

import it.nzd.platform.access.Scope;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Register;
import it.nzd.platform.store.Slice;
import it.nzd.platform.store.Stored;
import org.jspecify.annotations.Nullable;

/**
 * What public documents state of the districts. At most one value is adopted for a district,
 * subject and perimeter.
 */
public interface PublicCounts extends Register<PublicCount> {
  /** Statements by district and subject, the adopted ones first. */
  Slice<Stored<PublicCount>> page(Query query, PageRequest page, Scope scope);

  /**
   * What narrows a list.
   *
   * @param tenant only of this tenant; empty for all
   * @param district only of this district; empty for all
   * @param subject only of this subject; null for all
   * @param adoptedOnly only the adopted ones
   */
  record Query(
      String tenant, String district, @Nullable CountSubject subject, boolean adoptedOnly) {}
}
