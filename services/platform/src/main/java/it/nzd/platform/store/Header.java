package it.nzd.platform.store;

import io.micronaut.serde.annotation.Serdeable;
import it.nzd.platform.access.Row;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What every stored aggregate carries beside its own content.
 *
 * @param tenant tenant code
 * @param visibility who may read it besides the tenant's own people
 * @param organisation resource name of the organisation it belongs to
 * @param municipality ISTAT code of the municipality it lies in
 * @param guests organisations that read it although it is not theirs; null where there are none
 * @param title what people call it; never a person's name
 * @param uniqueKey natural key within the collection; the document's own id where it has none
 * @param createdAt when it was created
 * @param updatedAt when it last changed
 * @param creator subject id of who created it
 * @param deleted whether it was deleted: the document stays as a tombstone
 * @param pendingEvents events of this document that are not in the service's sequence yet
 * @param requests the last changes that came with a request id
 */
@Serdeable
public record Header(
    String tenant,
    Row.Visibility visibility,
    @Nullable String organisation,
    @Nullable String municipality,
    @Nullable List<String> guests,
    String title,
    String uniqueKey,
    Instant createdAt,
    Instant updatedAt,
    String creator,
    boolean deleted,
    List<StoredEvent> pendingEvents,
    List<SeenRequest> requests) {
  public Header {
    guests = guests == null ? null : List.copyOf(guests);
    pendingEvents = List.copyOf(pendingEvents);
    requests = List.copyOf(requests);
  }

  /** The header of a new document. */
  static Header created(String id, Traits traits, Change change) {
    return of(traits, key(id, traits), change.at(), change, change.actor(), List.of(), List.of());
  }

  /** The header after a change; a deleted document gives its natural key free. */
  Header next(String id, Traits traits, Change change) {
    var key = change.isDeletion() ? id : key(id, traits);
    return of(traits, key, createdAt, change, creator, pendingEvents, requests);
  }

  private static Header of(
      Traits traits,
      String key,
      Instant createdAt,
      Change change,
      String creator,
      List<StoredEvent> pendingEvents,
      List<SeenRequest> requests) {
    return new Header(
        traits.row().tenant(),
        traits.row().visibility(),
        traits.row().organisation(),
        traits.row().municipality(),
        guests(traits.row()),
        traits.title(),
        key,
        createdAt,
        change.at(),
        creator,
        change.isDeletion(),
        pendingEvents,
        requests);
  }

  /** The same header with what is to be told and what is remembered. */
  Header with(List<StoredEvent> events, List<SeenRequest> remembered) {
    return new Header(
        tenant,
        visibility,
        organisation,
        municipality,
        guests,
        title,
        uniqueKey,
        createdAt,
        updatedAt,
        creator,
        deleted,
        events,
        remembered);
  }

  private static String key(String id, Traits traits) {
    var natural = traits.uniqueKey();
    return natural == null ? id : natural;
  }

  /** How the guests of a row are stored: in one order, and not at all where there are none. */
  private static @Nullable List<String> guests(Row row) {
    return row.guests().isEmpty() ? null : row.guests().stream().sorted().toList();
  }

  private static Set<String> invited(@Nullable List<String> guests) {
    return guests == null ? Set.of() : Set.copyOf(guests);
  }

  /** What decides who may read the document. */
  public Row row() {
    return new Row(tenant, visibility, organisation, municipality, invited(guests));
  }
}
