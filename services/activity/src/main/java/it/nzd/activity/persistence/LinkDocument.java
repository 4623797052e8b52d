package it.nzd.activity.persistence;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import it.nzd.activity.domain.ObjectLink;
import it.nzd.activity.domain.Relation;
import it.nzd.platform.access.Row;
import it.nzd.platform.store.AggregateDocument;
import it.nzd.platform.store.Header;

/** A link that a person made, as it is stored. */
@MappedEntity(value = "links", namingStrategy = NamingStrategies.Raw.class)
record LinkDocument(
    @Id String id,
    long revision,
    Header header,
    String source,
    String relation,
    String target,
    String note,
    String visibility)
    implements AggregateDocument<LinkDocument> {

  static LinkDocument of(String name, Header header, ObjectLink link) {
    return new LinkDocument(
        name,
        0,
        header,
        link.source(),
        link.relation().code(),
        link.target(),
        link.note(),
        "VISIBILITY_" + link.visibility().name());
  }

  ObjectLink toDomain() {
    return new ObjectLink(
        source,
        Relation.of(relation).orElse(Relation.RELATES_TO),
        target,
        note,
        Row.Visibility.valueOf(visibility.substring("VISIBILITY_".length())));
  }

  @Override
  public LinkDocument at(long revision, Header header) {
    return new LinkDocument(id, revision, header, source, relation, target, note, visibility);
  }
}
