package it.nzd.indicators.domain.file;

import java.util.List;
import java.util.Optional;

/** Where the parts of an import wait until they are written. */
public interface Staging {
  /**
   * Puts the parts aside; what was put aside for the import before is replaced.
   *
   * @param name resource name of the import
   */
  void put(String name, List<Batch> batches);

  /** One part, by its number from 0; empty behind the last. */
  Optional<Batch> part(String name, int number);

  /** Forgets all parts of an import. */
  void clear(String name);
}
