package it.nzd.stakeholders.domain;

import it.nzd.platform.access.Scope;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Register;
import it.nzd.platform.store.Slice;
import it.nzd.platform.store.Stored;
import java.util.List;

/** The assessments, added and never changed. */
public interface Assessments extends Register<Assessment> {
  /**
   * Assessments of a tenant, newest first.
   *
   * @param organisation only of this organisation; empty for all
   * @param district only in the context of this district; empty for all
   */
  Slice<Stored<Assessment>> page(
      String tenant, String organisation, String district, PageRequest page, Scope scope);

  /** The newest assessment of each organisation in the context of a district, so many at most. */
  List<Stored<Assessment>> newest(String district, int most, Scope scope);
}
