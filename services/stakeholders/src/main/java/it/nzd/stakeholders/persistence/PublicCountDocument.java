package it.nzd.stakeholders.persistence;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import it.nzd.platform.store.AggregateDocument;
import it.nzd.platform.store.Header;
import it.nzd.platform.store.MongoRegister;
import it.nzd.platform.store.QuantityDocument;
import it.nzd.platform.store.SourceDocument;
import it.nzd.platform.store.Visibilities;
import it.nzd.platform.value.Coded;
import it.nzd.stakeholders.domain.CountSubject;
import it.nzd.stakeholders.domain.Perimeter;
import it.nzd.stakeholders.domain.PublicCount;
import it.nzd.stakeholders.domain.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * A public count as it is stored.
 *
 * @param sortPlace place in lists: by district and subject, the adopted ones first
 */
@MappedEntity(value = "publicCounts", namingStrategy = NamingStrategies.Raw.class)
record PublicCountDocument(
    @Id String id,
    long revision,
    Header header,
    String district,
    String subject,
    String label,
    QuantityDocument quantity,
    String qualifier,
    @Nullable QuantityDocument upper,
    String perimeter,
    String perimeterNote,
    String asOf,
    SourceDocument source,
    boolean adopted,
    String note,
    String visibility,
    String sortPlace)
    implements AggregateDocument<PublicCountDocument> {

  static PublicCountDocument of(String name, PublicCount count) {
    return new PublicCountDocument(
        name,
        0,
        MongoRegister.NO_HEADER,
        count.district(),
        count.subject().code(),
        count.label(),
        QuantityDocument.of(count.quantity()),
        count.qualifier().code(),
        QuantityDocument.ofNullable(count.upper()),
        count.perimeter().code(),
        count.perimeterNote(),
        count.asOf(),
        SourceDocument.of(count.source()),
        count.adopted(),
        count.note(),
        Visibilities.code(count.visibility()),
        place(count));
  }

  private static String place(PublicCount count) {
    return "%s %02d %d"
        .formatted(count.district(), count.subject().ordinal(), count.adopted() ? 0 : 1);
  }

  PublicCount toDomain() {
    return new PublicCount(
        district,
        Coded.of(CountSubject.class, subject),
        label,
        quantity.toDomain(),
        Coded.of(Qualifier.class, qualifier),
        QuantityDocument.toDomain(upper),
        Coded.of(Perimeter.class, perimeter),
        perimeterNote,
        asOf,
        source.toDomain(),
        adopted,
        note,
        Visibilities.of(visibility));
  }

  @Override
  public PublicCountDocument at(long revision, Header header) {
    return new PublicCountDocument(
        id,
        revision,
        header,
        district,
        subject,
        label,
        quantity,
        qualifier,
        upper,
        perimeter,
        perimeterNote,
        asOf,
        source,
        adopted,
        note,
        visibility,
        sortPlace);
  }
}
