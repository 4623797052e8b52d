package it.nzd.indicators.domain.file;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where the parts of an import of readings wait until they are written. */
public interface MeterStaging {
  /**
   * Puts the parts aside, each in its own place: doing it twice leaves them there once.
   *
   * @param name resource name of the import
   * @param at when
   */
  void put(String name, List<MeterPart> parts, Instant at);

  /** One part, by its number from 0; empty behind the last. */
  Optional<MeterPart> part(String name, int number);

  /** Forgets all parts of an import. */
  void clear(String name);

  /** Forgets all parts that were put aside before a time. */
  void sweep(Instant before);
}
