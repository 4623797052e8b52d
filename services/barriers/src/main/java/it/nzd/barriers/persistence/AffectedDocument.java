package it.nzd.barriers.persistence;

import io.micronaut.serde.annotation.Serdeable;
import it.nzd.barriers.domain.Affected;

/** What a barrier bears upon as it is stored. */
@Serdeable
record AffectedDocument(String target, String node, String note) {
  static AffectedDocument of(Affected affected) {
    return new AffectedDocument(affected.target(), affected.node(), affected.note());
  }

  Affected toDomain() {
    return new Affected(target, node, note);
  }
}
