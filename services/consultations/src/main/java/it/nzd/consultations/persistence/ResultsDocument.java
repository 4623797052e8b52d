package it.nzd.consultations.persistence;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import io.micronaut.serde.annotation.Serdeable;
import it.nzd.consultations.domain.tables.Results;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tables of a consultation as they are stored, under its name. */
@MappedEntity(value = "results", namingStrategy = NamingStrategies.Raw.class)
record ResultsDocument(
    @Id String id,
    Instant at,
    int organisations,
    int associations,
    int citizens,
    List<TableDocument> tables,
    List<TableDocument> coverage,
    List<TableDocument> citizenTables,
    List<PositionOf> positions,
    List<QuoteDocument> quotes,
    AudienceDocument.@Nullable CountDocument audience) {

  /** Position of an association. */
  @Serdeable
  record PositionOf(
      String organisation, String legalName, SubmissionDocument.PositionDocument position) {}

  /** A text that may be quoted. */
  @Serdeable
  record QuoteDocument(String question, String text) {}

  static ResultsDocument of(String consultation, Results results) {
    var audience = results.audience();
    return new ResultsDocument(
        consultation,
        results.at(),
        results.organisations(),
        results.associations(),
        results.citizens(),
        results.tables().stream().map(TableDocument::of).toList(),
        results.coverage().stream().map(TableDocument::of).toList(),
        results.citizenTables().stream().map(TableDocument::of).toList(),
        results.positions().stream()
            .map(
                p ->
                    new PositionOf(
                        p.organisation(),
                        p.legalName(),
                        new SubmissionDocument.PositionDocument(
                            p.position().stance().code(), p.position().statement())))
            .toList(),
        results.quotes().stream().map(q -> new QuoteDocument(q.question(), q.text())).toList(),
        audience == null ? null : AudienceDocument.CountDocument.of(audience));
  }

  Results toDomain() {
    return new Results(
        at,
        organisations,
        associations,
        citizens,
        tables.stream().map(TableDocument::toDomain).toList(),
        coverage.stream().map(TableDocument::toDomain).toList(),
        citizenTables.stream().map(TableDocument::toDomain).toList(),
        positions.stream()
            .map(
                p ->
                    new Results.OfAssociation(
                        p.organisation(), p.legalName(), p.position().toDomain()))
            .toList(),
        quotes.stream().map(q -> new Results.Quote(q.question(), q.text())).toList(),
        audience == null ? null : audience.toDomain(List.of()));
  }
}
