package it.nzd.things;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import it.nzd.platform.store.AggregateDocument;
import it.nzd.platform.store.Header;

/** An aggregate that something happens to. */
@MappedEntity("things")
public record ThingDocument(@Id String id, long revision, Header header, String label)
    implements AggregateDocument<ThingDocument> {
  @Override
  public ThingDocument at(long revision, Header header) {
    return new ThingDocument(id, revision, header, label);
  }
}
