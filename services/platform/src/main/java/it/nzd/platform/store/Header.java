package it.nzd.platform.store;

import io.micronaut.serde.annotation.Serdeable;
import it.nzd.platform.access.Row;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every stored aggregate carries beside its own content.
 *
 * @param tenant tenant code
 * @param visibility who may read it besides the tenant's own people
 * @param organisation resource name of the organisation it belongs to
 * @param municipality ISTAT code of the municipality it lies in
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
    String title,
    String uniqueKey,
    Instant createdAt,
    Instant updatedAt,
    String creator,
    boolean deleted,
    List<StoredEvent> pendingEvents,
    List<SeenRequest> requests) {
  public Header {
    pendingEvents = List.copyOf(pendingEvents);
    requests = List.copyOf(requests);
  }

  /** What decides who may read the document. */
  public Row row() {
    return new Row(tenant, visibility, organisation, municipality);
  }
}
