package it.nzd.platform.store;

import io.micronaut.serde.annotation.Serdeable;
import it.nzd.platform.value.Coded;
import it.nzd.platform.value.Link;

/** A link as it is stored; the thread is read from it. */
@Serdeable
public record LinkDocument(String relation, String target) {
  public static LinkDocument of(Link link) {
    return new LinkDocument(link.relation().code(), link.target());
  }

  public Link toDomain() {
    return new Link(Coded.of(Link.Relation.class, relation), target);
  }
}
