package it.nzd.indicators.persistence;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import it.nzd.indicators.domain.Factor;
import it.nzd.platform.store.AggregateDocument;
import it.nzd.platform.store.Header;
import it.nzd.platform.store.MongoRegister;
import it.nzd.platform.store.SourceDocument;
import java.math.BigDecimal;
import java.util.Map;

/**
 * A factor edition as it is stored.
 *
 * @param values values by data year, so that the history of a change names the year
 * @param sortEdition place in lists: by subject, series and edition
 */
@MappedEntity(value = "factors", namingStrategy = NamingStrategies.Raw.class)
record FactorDocument(
    @Id String id,
    long revision,
    Header header,
    String subject,
    String series,
    String edition,
    String document,
    int publishedYear,
    String unit,
    String kind,
    Map<String, BigDecimal> values,
    SourceDocument source,
    String sortEdition)
    implements AggregateDocument<FactorDocument> {

  static FactorDocument of(String name, Factor factor) {
    return new FactorDocument(
        name,
        0,
        MongoRegister.NO_HEADER,
        factor.subject(),
        factor.series(),
        factor.edition(),
        factor.document(),
        factor.publishedYear(),
        factor.unit(),
        factor.kind(),
        Years.keyed(factor.values()),
        SourceDocument.of(factor.source()),
        String.join("|", factor.subject(), factor.series(), factor.edition()));
  }

  Factor toDomain() {
    return new Factor(
        subject,
        series,
        edition,
        document,
        publishedYear,
        unit,
        kind,
        Years.of(values),
        source.toDomain());
  }

  @Override
  public FactorDocument at(long revision, Header header) {
    return new FactorDocument(
        id,
        revision,
        header,
        subject,
        series,
        edition,
        document,
        publishedYear,
        unit,
        kind,
        values,
        source,
        sortEdition);
  }
}
