package it.nzd.theories.persistence;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import io.micronaut.serde.annotation.Serdeable;
import it.nzd.platform.search.SearchTerms;
import it.nzd.platform.store.AggregateDocument;
import it.nzd.platform.store.Header;
import it.nzd.platform.store.LinkDocument;
import it.nzd.platform.store.MongoRegister;
import it.nzd.platform.store.TakenDocument;
import it.nzd.platform.store.Visibilities;
import it.nzd.platform.value.Coded;
import it.nzd.theories.domain.Theory;
import it.nzd.theories.domain.TheoryState;
import it.nzd.theories.domain.VersionMark;
import java.time.Instant;
import java.util.List;

/**
 * A model as it is stored.
 *
 * @param links all links, those of the elements among them; the thread is read from them
 */
@MappedEntity(value = "theories", namingStrategy = NamingStrategies.Raw.class)
record TheoryDocument(
    @Id String id,
    long revision,
    Header header,
    String district,
    String title,
    String description,
    String visibility,
    ContentDocument content,
    List<LinkDocument> origins,
    List<LinkDocument> links,
    String state,
    List<TakenDocument> steps,
    List<VersionDocument> versions,
    String sortTitle)
    implements AggregateDocument<TheoryDocument> {

  /** The mark of a version as it is stored. */
  @Serdeable
  record VersionDocument(int revision, boolean baseline, String reason, String actor, Instant at) {
    static VersionDocument of(VersionMark mark) {
      return new VersionDocument(
          mark.revision(), mark.isBaseline(), mark.reason(), mark.actor(), mark.at());
    }

    VersionMark toDomain() {
      return new VersionMark(revision, baseline, reason, actor, at);
    }
  }

  static TheoryDocument of(String name, Theory theory) {
    return new TheoryDocument(
        name,
        0,
        MongoRegister.NO_HEADER,
        theory.district(),
        theory.title(),
        theory.description(),
        Visibilities.code(theory.visibility()),
        ContentDocument.of(theory.content()),
        theory.origins().stream().map(LinkDocument::of).toList(),
        theory.links().stream().map(LinkDocument::of).toList(),
        theory.state().code(),
        theory.steps().stream().map(TakenDocument::of).toList(),
        theory.versions().stream().map(VersionDocument::of).toList(),
        SearchTerms.normalised(theory.title()));
  }

  Theory toDomain() {
    return new Theory(
        district,
        title,
        description,
        Visibilities.of(visibility),
        content.toDomain(),
        origins.stream().map(LinkDocument::toDomain).toList(),
        Coded.of(TheoryState.class, state),
        steps.stream().map(TakenDocument::toDomain).toList(),
        versions.stream().map(VersionDocument::toDomain).toList());
  }

  @Override
  public TheoryDocument at(long revision, Header header) {
    return new TheoryDocument(
        id,
        revision,
        header,
        district,
        title,
        description,
        visibility,
        content,
        origins,
        links,
        state,
        steps,
        versions,
        sortTitle);
  }
}
