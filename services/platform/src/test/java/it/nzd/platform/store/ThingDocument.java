package it.nzd.platform.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An aggregate for tests. */
@MappedEntity("things")
record ThingDocument(
    @Id String id,
    long revision,
    Header header,
    String label,
    @Nullable Part main,
    List<Part> parts,
    long sortCount)
    implements AggregateDocument<ThingDocument> {
  ThingDocument {
    parts = List.copyOf(parts);
  }

  @Override
  public ThingDocument at(long revision, Header header) {
    return new ThingDocument(id, revision, header, label, main, parts, sortCount);
  }

  ThingDocument labelled(String label) {
    return new ThingDocument(id, revision, header, label, main, parts, sortCount);
  }

  /** A part of it. */
  @Serdeable
  record Part(String name, int size) {}
}
