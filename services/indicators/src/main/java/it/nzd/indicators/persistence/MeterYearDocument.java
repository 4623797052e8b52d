package it.nzd.indicators.persistence;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import io.micronaut.serde.annotation.Serdeable;
import it.nzd.indicators.domain.meter.MeterBatch;
import it.nzd.indicators.domain.meter.MeterYear;
import it.nzd.platform.store.AggregateDocument;
import it.nzd.platform.store.Header;
import it.nzd.platform.store.MongoRegister;
import java.util.List;

/**
 * A year of a meter as it is stored: its readings, and beside them what they come to, which lists
 * and months read alone.
 */
@MappedEntity(value = "meterYears", namingStrategy = NamingStrategies.Raw.class)
record MeterYearDocument(
    @Id String id,
    long revision,
    Header header,
    String meter,
    MeterFieldsDocument of,
    int year,
    YearTotalsDocument totals,
    List<BatchDocument> batches)
    implements AggregateDocument<MeterYearDocument> {

  /** What one import brought. */
  @Serdeable
  record BatchDocument(String id, int from, PackedDocument readings, EntryDocument entry) {
    static BatchDocument of(MeterBatch batch) {
      return new BatchDocument(
          batch.id(),
          batch.from(),
          PackedDocument.of(batch.readings()),
          EntryDocument.of(batch.entry()));
    }

    MeterBatch toDomain() {
      return new MeterBatch(id, from, readings.toDomain(), entry.toDomain());
    }
  }

  static MeterYearDocument of(String name, MeterYear year) {
    return new MeterYearDocument(
        name,
        0,
        MongoRegister.NO_HEADER,
        year.meter(),
        MeterFieldsDocument.of(year.of()),
        year.year(),
        YearTotalsDocument.of(year.totals()),
        year.batches().stream().map(BatchDocument::of).toList());
  }

  MeterYear toDomain() {
    return new MeterYear(
        meter, of.toDomain(), year, batches.stream().map(BatchDocument::toDomain).toList());
  }

  @Override
  public MeterYearDocument at(long revision, Header header) {
    return new MeterYearDocument(id, revision, header, meter, of, year, totals, batches);
  }
}
