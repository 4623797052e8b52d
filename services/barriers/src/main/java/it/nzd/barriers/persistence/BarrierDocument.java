package it.nzd.barriers.persistence;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import it.nzd.barriers.domain.Barrier;
import it.nzd.barriers.domain.BarrierClass;
import it.nzd.barriers.domain.BarrierContent;
import it.nzd.barriers.domain.BarrierState;
import it.nzd.barriers.domain.Controllability;
import it.nzd.barriers.domain.Dimension;
import it.nzd.barriers.domain.GovernanceLevel;
import it.nzd.barriers.domain.Polarity;
import it.nzd.barriers.domain.Trend;
import it.nzd.platform.lifecycle.Lifecycle;
import it.nzd.platform.search.SearchTerms;
import it.nzd.platform.store.AggregateDocument;
import it.nzd.platform.store.Header;
import it.nzd.platform.store.LinkDocument;
import it.nzd.platform.store.MongoRegister;
import it.nzd.platform.store.TakenDocument;
import it.nzd.platform.store.Visibilities;
import it.nzd.platform.value.Coded;
import it.nzd.platform.value.Lever;
import java.util.List;
import java.util.Locale;

/**
 * A barrier as it is stored.
 *
 * @param links all links: those that people set and those that follow from what it affects or
 *     repeats; the thread is read from them
 * @param searchTerms every beginning of every word of title, statement and owner
 * @param searchAffected resources it affects
 */
@MappedEntity(value = "barriers", namingStrategy = NamingStrategies.Raw.class)
record BarrierDocument(
    @Id String id,
    long revision,
    Header header,
    String title,
    String statement,
    String language,
    String district,
    String municipality,
    String dimension,
    String polarity,
    String barrierClass,
    String governanceLevel,
    List<String> levers,
    String trend,
    String controllability,
    List<EvidenceDocument> evidence,
    String owner,
    String workaround,
    String remedy,
    List<AffectedDocument> affected,
    List<LinkDocument> links,
    boolean invented,
    String visibility,
    String duplicateOf,
    String state,
    List<TakenDocument> steps,
    List<String> searchTerms,
    List<String> searchAffected)
    implements AggregateDocument<BarrierDocument> {

  static BarrierDocument of(String name, Barrier barrier) {
    var content = barrier.content();
    return new BarrierDocument(
        name,
        0,
        MongoRegister.NO_HEADER,
        content.title(),
        content.statement(),
        content.language(),
        content.district(),
        content.municipality(),
        content.dimension().code(),
        content.polarity().code(),
        content.barrierClass().code(),
        content.governanceLevel().code(),
        content.levers().stream().map(Coded::code).toList(),
        content.trend().code(),
        content.controllability().code(),
        content.evidence().stream().map(EvidenceDocument::of).toList(),
        content.owner(),
        content.workaround(),
        content.remedy(),
        content.affected().stream().map(AffectedDocument::of).toList(),
        barrier.allLinks().stream().map(LinkDocument::of).toList(),
        content.invented(),
        Visibilities.code(content.visibility()),
        barrier.duplicateOf(),
        Lifecycle.code(barrier.state()),
        barrier.steps().stream().map(TakenDocument::of).toList(),
        SearchTerms.stored(List.of(content.title(), content.statement(), content.owner())),
        content.affected().stream().map(each -> each.target()).distinct().toList());
  }

  Barrier toDomain() {
    var all =
        new Barrier(
            content(),
            BarrierState.valueOf(state.toUpperCase(Locale.ROOT)),
            steps.stream().map(TakenDocument::toDomain).toList(),
            duplicateOf);
    var implied = all.impliedLinks();
    var own = all.content().links().stream().filter(link -> !implied.contains(link)).toList();
    return all.with(all.content().withLinks(own));
  }

  private BarrierContent content() {
    return new BarrierContent(
        title,
        statement,
        language,
        district,
        municipality,
        Coded.of(Dimension.class, dimension),
        Coded.of(Polarity.class, polarity),
        Coded.of(BarrierClass.class, barrierClass),
        Coded.of(GovernanceLevel.class, governanceLevel),
        levers.stream().map(code -> Coded.of(Lever.class, code)).toList(),
        Coded.of(Trend.class, trend),
        Coded.of(Controllability.class, controllability),
        evidence.stream().map(EvidenceDocument::toDomain).toList(),
        owner,
        workaround,
        remedy,
        affected.stream().map(AffectedDocument::toDomain).toList(),
        links.stream().map(LinkDocument::toDomain).toList(),
        invented,
        Visibilities.of(visibility));
  }

  @Override
  public BarrierDocument at(long revision, Header header) {
    return new BarrierDocument(
        id,
        revision,
        header,
        title,
        statement,
        language,
        district,
        municipality,
        dimension,
        polarity,
        barrierClass,
        governanceLevel,
        levers,
        trend,
        controllability,
        evidence,
        owner,
        workaround,
        remedy,
        affected,
        links,
        invented,
        visibility,
        duplicateOf,
        state,
        steps,
        searchTerms,
        searchAffected);
  }
}
