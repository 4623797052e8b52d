package it.nzd.theories.persistence;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import it.nzd.platform.store.LinkDocument;
import it.nzd.platform.store.TakenDocument;
import it.nzd.platform.store.Visibilities;
import it.nzd.platform.value.Coded;
import it.nzd.theories.domain.Theory;
import it.nzd.theories.domain.TheoryState;
import it.nzd.theories.persistence.TheoryDocument.VersionDocument;
import java.util.List;

/** A model as it was fixed, as it is stored. */
@MappedEntity(value = "theoryVersions", namingStrategy = NamingStrategies.Raw.class)
record SnapshotDocument(
    @Id String id,
    String district,
    String title,
    String description,
    String visibility,
    ContentDocument content,
    List<LinkDocument> origins,
    String state,
    List<TakenDocument> steps,
    List<VersionDocument> versions) {
  static SnapshotDocument of(String id, Theory theory) {
    return new SnapshotDocument(
        id,
        theory.district(),
        theory.title(),
        theory.description(),
        Visibilities.code(theory.visibility()),
        ContentDocument.of(theory.content()),
        theory.origins().stream().map(LinkDocument::of).toList(),
        theory.state().code(),
        theory.steps().stream().map(TakenDocument::of).toList(),
        theory.versions().stream().map(VersionDocument::of).toList());
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
}
