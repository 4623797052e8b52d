package it.nzd.indicators.persistence;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import it.nzd.indicators.domain.meter.Meter;
import it.nzd.platform.store.AggregateDocument;
import it.nzd.platform.store.Header;
import it.nzd.platform.store.MongoRegister;

/**
 * A meter as it is stored.
 *
 * @param sortPlace place in lists: by firm, site and code
 */
@MappedEntity(value = "meters", namingStrategy = NamingStrategies.Raw.class)
record MeterDocument(
    @Id String id, long revision, Header header, MeterFieldsDocument of, String sortPlace)
    implements AggregateDocument<MeterDocument> {

  static MeterDocument of(String name, Meter meter) {
    return new MeterDocument(
        name,
        0,
        MongoRegister.NO_HEADER,
        MeterFieldsDocument.of(meter),
        String.join("|", meter.displayName(), meter.carrier().code()));
  }

  @Override
  public MeterDocument at(long revision, Header header) {
    return new MeterDocument(id, revision, header, of, sortPlace);
  }
}
