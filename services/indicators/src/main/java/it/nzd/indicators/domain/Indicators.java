package it.nzd.indicators.domain;

import it.nzd.platform.access.Scope;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Register;
import it.nzd.platform.store.Slice;
import it.nzd.platform.store.Stored;
import it.nzd.platform.value.Lever;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** How indicators are kept. */
public interface Indicators extends Register<Indicator> {
  /** Indicators of a tenant, or of all where it is empty, by lever and name. */
  Slice<Stored<Indicator>> page(
      String tenant, Optional<Lever> lever, PageRequest page, Scope scope);

  /** Those of these resource names that are there. */
  List<Stored<Indicator>> named(Collection<String> names, Scope scope);

  /**
   * Resource names of indicators whose own formula names any of these: measures, indicators, factor
   * editions or subjects of factors.
   */
  List<String> restingOn(Collection<String> names, Scope scope);

  /** Resource names of all of them, nothing else read. */
  List<String> names(Scope scope);

  /** All indicators of the programme, or of one lever, by lever and name. */
  List<Stored<Indicator>> all(Optional<Lever> lever, Scope scope);
}
