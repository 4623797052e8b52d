package it.nzd.indicators.domain;

import it.nzd.platform.access.Scope;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Register;
import it.nzd.platform.store.Slice;
import it.nzd.platform.store.Stored;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** How emission and conversion factors are kept. */
public interface Factors extends Register<Factor> {
  /** Factors of a tenant by subject, series and edition; an empty tenant or subject is any. */
  Slice<Stored<Factor>> page(String tenant, String subject, PageRequest page, Scope scope);

  /** What each of them converts, without its values. */
  List<Edition> editions(Scope scope);

  /** All editions of these subjects, by resource name. */
  Map<String, Factor> ofSubjects(Collection<String> subjects, Scope scope);

  /** All editions of these subjects and those of these resource names, by resource name. */
  Map<String, Factor> ofSubjectsOrNamed(
      Collection<String> subjects, Collection<String> names, Scope scope);

  /**
   * What an edition converts.
   *
   * @param name resource name
   */
  record Edition(String name, String subject, int publishedYear, String unit, String kind) {}
}
