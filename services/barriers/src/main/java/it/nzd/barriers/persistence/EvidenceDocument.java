package it.nzd.barriers.persistence;

import io.micronaut.serde.annotation.Serdeable;
import it.nzd.barriers.domain.Evidence;
import it.nzd.platform.store.QuantityDocument;
import it.nzd.platform.store.SourceDocument;
import org.jspecify.annotations.Nullable;

/** A statement with its source as it is stored. */
@Serdeable
record EvidenceDocument(
    String statement,
    @Nullable QuantityDocument quantity,
    String perimeter,
    String asOf,
    SourceDocument source) {
  static EvidenceDocument of(Evidence evidence) {
    return new EvidenceDocument(
        evidence.statement(),
        QuantityDocument.ofNullable(evidence.quantity()),
        evidence.perimeter(),
        evidence.asOf(),
        SourceDocument.of(evidence.source()));
  }

  Evidence toDomain() {
    return new Evidence(
        statement, QuantityDocument.toDomain(quantity), perimeter, asOf, source.toDomain());
  }
}
