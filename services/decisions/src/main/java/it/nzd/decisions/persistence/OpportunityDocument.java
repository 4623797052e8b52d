package it.nzd.decisions.persistence;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import io.micronaut.serde.annotation.Serdeable;
import it.nzd.decisions.domain.Certainty;
import it.nzd.decisions.domain.CostKind;
import it.nzd.decisions.domain.InvestmentLine;
import it.nzd.decisions.domain.Opportunity;
import it.nzd.platform.store.AggregateDocument;
import it.nzd.platform.store.Header;
import it.nzd.platform.store.LinkDocument;
import it.nzd.platform.store.MongoRegister;
import it.nzd.platform.store.QuantityDocument;
import it.nzd.platform.store.SourceDocument;
import it.nzd.platform.store.Visibilities;
import it.nzd.platform.value.Coded;
import it.nzd.platform.value.Lever;
import java.util.List;

/** An opportunity as it is stored. */
@MappedEntity(value = "opportunities", namingStrategy = NamingStrategies.Raw.class)
record OpportunityDocument(
    @Id String id,
    long revision,
    Header header,
    String title,
    String description,
    String district,
    List<String> levers,
    List<LineDocument> lines,
    List<String> decisions,
    String visibility,
    List<LinkDocument> links)
    implements AggregateDocument<OpportunityDocument> {

  /** An investment line as it is stored. */
  @Serdeable
  record LineDocument(
      String title,
      String kind,
      QuantityDocument amount,
      int year,
      String fundingSource,
      String bearer,
      String certainty,
      SourceDocument source) {
    static LineDocument of(InvestmentLine line) {
      return new LineDocument(
          line.title(),
          line.kind().code(),
          QuantityDocument.of(line.amount()),
          line.year(),
          line.fundingSource(),
          line.bearer(),
          line.certainty().code(),
          SourceDocument.of(line.source()));
    }

    InvestmentLine toDomain() {
      return new InvestmentLine(
          title,
          Coded.of(CostKind.class, kind),
          amount.toDomain(),
          year,
          fundingSource,
          bearer,
          Coded.of(Certainty.class, certainty),
          source.toDomain());
    }
  }

  static OpportunityDocument of(String name, Opportunity opportunity) {
    return new OpportunityDocument(
        name,
        0,
        MongoRegister.NO_HEADER,
        opportunity.title(),
        opportunity.description(),
        opportunity.district(),
        opportunity.levers().stream().map(Lever::code).toList(),
        opportunity.lines().stream().map(LineDocument::of).toList(),
        opportunity.decisions(),
        Visibilities.code(opportunity.visibility()),
        opportunity.links().stream().map(LinkDocument::of).toList());
  }

  Opportunity toDomain() {
    return new Opportunity(
        title,
        description,
        district,
        levers.stream().map(code -> Coded.of(Lever.class, code)).toList(),
        lines.stream().map(LineDocument::toDomain).toList(),
        decisions,
        Visibilities.of(visibility),
        links.stream().map(LinkDocument::toDomain).toList());
  }

  @Override
  public OpportunityDocument at(long revision, Header header) {
    return new OpportunityDocument(
        id,
        revision,
        header,
        title,
        description,
        district,
        levers,
        lines,
        decisions,
        visibility,
        links);
  }
}
