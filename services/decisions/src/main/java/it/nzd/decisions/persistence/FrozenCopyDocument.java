package it.nzd.decisions.persistence;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import it.nzd.decisions.domain.FrozenCopy;
import it.nzd.platform.access.Row;
import org.jspecify.annotations.Nullable;

/** A copy of evidence as it is stored: written once. */
@MappedEntity(value = "frozenEvidence", namingStrategy = NamingStrategies.Raw.class)
record FrozenCopyDocument(
    @Id String id,
    String tenant,
    String visibility,
    @Nullable String organisation,
    @Nullable String municipality,
    ResultParts.FrozenDocument evidence,
    String content) {

  static FrozenCopyDocument of(FrozenCopy copy) {
    var row = copy.row();
    return new FrozenCopyDocument(
        copy.name(),
        row.tenant(),
        row.visibility().name(),
        row.organisation(),
        row.municipality(),
        ResultParts.FrozenDocument.of(copy.evidence()),
        copy.content());
  }

  FrozenCopy toDomain() {
    return new FrozenCopy(
        id,
        new Row(tenant, Row.Visibility.valueOf(visibility), organisation, municipality),
        evidence.toDomain(),
        content);
  }
}
