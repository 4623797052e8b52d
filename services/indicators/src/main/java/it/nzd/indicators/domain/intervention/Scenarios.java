package it.nzd.indicators.domain.intervention;

import it.nzd.platform.access.Scope;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Register;
import it.nzd.platform.store.Slice;
import it.nzd.platform.store.Stored;
import java.util.List;

/** How scenarios are kept. */
public interface Scenarios extends Register<Scenario> {
  /** Scenarios by district and title; an empty tenant or district is any. */
  Slice<Stored<Scenario>> page(String tenant, String district, PageRequest page, Scope scope);

  /** The first few scenarios that work with a factor edition; whoever may read them. */
  List<Stored<Scenario>> workingWith(String factor, int most);
}
