package it.nzd.platform.store;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event as it is stored, first in its aggregate, then in the service's sequence.
 *
 * @param id resource, revision and number within the change
 * @param tenant tenant code
 * @param resource resource name
 * @param revision revision of the resource after the change
 * @param kind {@code created}, {@code updated}, {@code deleted} or the action of a life cycle
 * @param actor subject id or context code
 * @param at when it happened
 * @param changes the fields that changed
 * @param visibility who may read the resource after the change
 * @param organisation organisation the resource belongs to
 * @param municipality municipality the resource lies in
 * @param guests organisations that read the resource although it is not theirs; null for none
 * @param snapshot the whole content as JSON, now and then
 * @param title what people called the resource
 */
@Serdeable
public record StoredEvent(
    String id,
    String tenant,
    String resource,
    long revision,
    String kind,
    String actor,
    Instant at,
    List<StoredChange> changes,
    String visibility,
    @Nullable String organisation,
    @Nullable String municipality,
    @Nullable List<String> guests,
    String snapshot,
    String title) {
  public StoredEvent {
    changes = List.copyOf(changes);
    guests = guests == null ? null : List.copyOf(guests);
  }

  /**
   * A field before and after.
   *
   * @param path path in the contract's JSON names
   * @param before JSON value before; empty when it was not there
   * @param after JSON value after; empty when it is gone
   */
  @Serdeable
  public record StoredChange(String path, String before, String after) {}
}
