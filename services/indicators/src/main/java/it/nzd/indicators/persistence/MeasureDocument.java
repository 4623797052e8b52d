package it.nzd.indicators.persistence;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import it.nzd.indicators.domain.Measure;
import it.nzd.platform.store.AggregateDocument;
import it.nzd.platform.store.Header;
import it.nzd.platform.store.MongoRegister;
import it.nzd.platform.store.TextDocument;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A measure as it is stored; those stored before there were versions have no list of them. */
@MappedEntity(value = "measures", namingStrategy = NamingStrategies.Raw.class)
record MeasureDocument(
    @Id String id,
    long revision,
    Header header,
    TextDocument displayName,
    TextDocument definition,
    String unit,
    String kind,
    @Nullable AggregationDocument aggregation,
    @Nullable DataSheetDocument sheet,
    @Nullable List<EarlierMeasureDocument> earlierVersions,
    @Nullable CollectingDocument collecting)
    implements AggregateDocument<MeasureDocument> {

  static MeasureDocument of(String name, Measure measure) {
    return new MeasureDocument(
        name,
        0,
        MongoRegister.NO_HEADER,
        TextDocument.of(measure.displayName()),
        TextDocument.of(measure.definition()),
        measure.unit(),
        measure.kind(),
        AggregationDocument.of(measure.aggregation()),
        DataSheetDocument.of(measure.sheet()),
        measure.earlierVersions().stream().map(EarlierMeasureDocument::of).toList(),
        CollectingDocument.of(measure.collecting()));
  }

  Measure toDomain() {
    return new Measure(
        displayName.toDomain(),
        definition.toDomain(),
        unit,
        kind,
        AggregationDocument.toDomain(aggregation),
        DataSheetDocument.toDomain(sheet),
        earlierVersions == null
            ? List.of()
            : earlierVersions.stream().map(EarlierMeasureDocument::toDomain).toList(),
        CollectingDocument.toDomain(collecting));
  }

  @Override
  public MeasureDocument at(long revision, Header header) {
    return new MeasureDocument(
        id,
        revision,
        header,
        displayName,
        definition,
        unit,
        kind,
        aggregation,
        sheet,
        earlierVersions,
        collecting);
  }
}
