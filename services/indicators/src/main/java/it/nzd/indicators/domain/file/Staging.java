package it.nzd.indicators.domain.file;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where the parts of an import wait until they are written. */
public interface Staging {
  /**
   * Puts the parts aside, each in its own place: doing it twice, also at the same time, leaves them
   * there once.
   *
   * @param name resource name of the import
   * @param at when
   */
  void put(String name, List<Batch> batches, Instant at);

  /** One part, by its number from 0; empty behind the last. */
  Optional<Batch> part(String name, int number);

  /** Forgets all parts of an import. */
  void clear(String name);

  /** Forgets all parts that were put aside before a time. */
  void sweep(Instant before);
}
