package it.nzd.platform.store;

import java.time.Instant;

/**
 * An aggregate as it was read.
 *
 * @param value the aggregate
 * @param name resource name
 * @param revision revision it was read at
 * @param createdAt when it was created
 * @param updatedAt when it last changed
 * @param creator subject id of who created it
 * @param <T> the aggregate
 */
public record Stored<T>(
    T value, String name, long revision, Instant createdAt, Instant updatedAt, String creator) {
  /** The stored aggregate of a document. */
  public static <T, D extends AggregateDocument<D>> Stored<T> of(D document, T value) {
    var header = document.header();
    return new Stored<>(
        value,
        document.id(),
        document.revision(),
        header.createdAt(),
        header.updatedAt(),
        header.creator());
  }
}
