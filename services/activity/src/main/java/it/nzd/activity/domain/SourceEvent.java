package it.nzd.activity.domain;

import it.nzd.platform.access.Row;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Something that happened in a service, as its event log tells it.
 *
 * @param context context code of the service
 * @param id identity within the service: resource, revision and number within the change
 * @param place place in the service's sequence
 * @param resource resource name of what changed
 * @param collection collection of the resource
 * @param title what people called the resource
 * @param revision revision of the resource after the change
 * @param kind {@code created}, {@code updated}, {@code deleted} or the action of a life cycle
 * @param actor subject id of the person, or context code of the service
 * @param at when it happened, to the millisecond
 * @param changes the fields that changed
 * @param row who may read the resource after the change
 */
public record SourceEvent(
    String context,
    String id,
    int place,
    String resource,
    String collection,
    String title,
    int revision,
    String kind,
    String actor,
    Instant at,
    List<ChangedField> changes,
    Row row) {
  private static final String DELETED = "deleted";

  public SourceEvent {
    at = at.truncatedTo(ChronoUnit.MILLIS);
    changes = List.copyOf(changes);
  }

  /** Identity among the events of all services. */
  public String key() {
    return context + ":" + id;
  }

  /** Tenant code. */
  public String tenant() {
    return row.tenant();
  }

  /**
   * Who may read the resource from now on: what is deleted is read by the tenant's own people
   * alone.
   */
  public Row rowFromNowOn() {
    return kind.equals(DELETED)
        ? new Row(
            row.tenant(),
            Row.Visibility.INTERNAL,
            row.organisation(),
            row.municipality(),
            row.guests())
        : row;
  }
}
