package it.nzd.indicators.domain.comparison;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The districts and their adopted public counts, which another service keeps. Reads what the caller
 * may read there.
 */
public interface Districts {
  /** All districts, by city. */
  List<District> all();

  /** One district. */
  Optional<District> find(String name);

  /** Adopted public counts of the districts themselves, by district. */
  Map<String, Map<CountSubject, Amount>> counts();
}
