package it.nzd.decisions.persistence;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import it.nzd.decisions.domain.Commitment;
import it.nzd.decisions.domain.CommitmentState;
import it.nzd.platform.store.AggregateDocument;
import it.nzd.platform.store.Header;
import it.nzd.platform.store.LinkDocument;
import it.nzd.platform.store.MongoRegister;
import it.nzd.platform.store.SourceDocument;
import it.nzd.platform.store.TakenDocument;
import it.nzd.platform.store.Visibilities;
import it.nzd.platform.value.Coded;
import it.nzd.platform.value.Lever;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A commitment as it is stored. */
@MappedEntity(value = "commitments", namingStrategy = NamingStrategies.Raw.class)
record CommitmentDocument(
    @Id String id,
    long revision,
    Header header,
    String title,
    String statement,
    String signatory,
    String signatoryName,
    String district,
    List<String> levers,
    String indicator,
    CommitmentParts.@Nullable ValueDocument baseline,
    CommitmentParts.@Nullable ValueDocument target,
    List<CommitmentParts.MilestoneDocument> milestones,
    String conditions,
    String dueDay,
    List<String> decisions,
    @Nullable SourceDocument source,
    String visibility,
    List<LinkDocument> links,
    String state,
    List<TakenDocument> steps,
    CommitmentParts.@Nullable SignatureDocument signature)
    implements AggregateDocument<CommitmentDocument> {

  static CommitmentDocument of(String name, Commitment commitment) {
    var source = commitment.source();
    return new CommitmentDocument(
        name,
        0,
        MongoRegister.NO_HEADER,
        commitment.title(),
        commitment.statement(),
        commitment.signatory(),
        commitment.signatoryName(),
        commitment.district(),
        commitment.levers().stream().map(Lever::code).toList(),
        commitment.indicator(),
        CommitmentParts.ValueDocument.of(commitment.baseline()),
        CommitmentParts.ValueDocument.of(commitment.target()),
        commitment.milestones().stream().map(CommitmentParts.MilestoneDocument::of).toList(),
        commitment.conditions(),
        commitment.dueDay().toString(),
        commitment.decisions(),
        source == null ? null : SourceDocument.of(source),
        Visibilities.code(commitment.visibility()),
        commitment.links().stream().map(LinkDocument::of).toList(),
        commitment.state().code(),
        commitment.steps().stream().map(TakenDocument::of).toList(),
        CommitmentParts.SignatureDocument.of(commitment.signature()));
  }

  Commitment toDomain() {
    return new Commitment(
        title,
        statement,
        signatory,
        signatoryName,
        district,
        levers.stream().map(code -> Coded.of(Lever.class, code)).toList(),
        indicator,
        CommitmentParts.ValueDocument.toDomain(baseline),
        CommitmentParts.ValueDocument.toDomain(target),
        milestones.stream().map(CommitmentParts.MilestoneDocument::toDomain).toList(),
        conditions,
        LocalDate.parse(dueDay),
        decisions,
        source == null ? null : source.toDomain(),
        Visibilities.of(visibility),
        links.stream().map(LinkDocument::toDomain).toList(),
        Coded.of(CommitmentState.class, state),
        steps.stream().map(TakenDocument::toDomain).toList(),
        CommitmentParts.SignatureDocument.toDomain(signature));
  }

  @Override
  public CommitmentDocument at(long revision, Header header) {
    return new CommitmentDocument(
        id,
        revision,
        header,
        title,
        statement,
        signatory,
        signatoryName,
        district,
        levers,
        indicator,
        baseline,
        target,
        milestones,
        conditions,
        dueDay,
        decisions,
        source,
        visibility,
        links,
        state,
        steps,
        signature);
  }
}
