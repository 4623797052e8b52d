package it.nzd.consultations.domain;

import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Register;
import it.nzd.platform.store.Slice;
import it.nzd.platform.store.Stored;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The consultations. */
public interface Consultations extends Register<Consultation> {
  /** The consultation of a name, if it is there and may be read. */
  Optional<Stored<Consultation>> find(String name, Readers readers);

  /** Consultations, the latest first. */
  Slice<Stored<Consultation>> page(Query query, PageRequest page, Readers readers);

  /** The consultations of these names: for the service itself. */
  List<Stored<Consultation>> named(Collection<String> names);

  /** What the clock may have something to do with: due to open or close, or closed. */
  List<Stored<Consultation>> due(Instant now, int most);

  /**
   * What narrows a list.
   *
   * @param tenant only of this tenant; empty for all
   * @param states only in one of these; empty for all
   * @param district only of this district; empty for all
   * @param asksOwn only what asks an organisation of the readers
   */
  record Query(String tenant, Set<ConsultationState> states, String district, boolean asksOwn) {}
}
