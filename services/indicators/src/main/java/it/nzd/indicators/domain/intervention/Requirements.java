package it.nzd.indicators.domain.intervention;

import it.nzd.platform.access.Scope;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Register;
import it.nzd.platform.store.Slice;
import it.nzd.platform.store.Stored;
import java.util.List;

/** How requirements are kept: a catalogue of the programme. */
public interface Requirements extends Register<Requirement> {
  /** Requirements by name; an empty tenant is any. */
  Slice<Stored<Requirement>> page(String tenant, PageRequest page, Scope scope);

  /** All of them, by name. */
  List<Stored<Requirement>> all(Scope scope);
}
