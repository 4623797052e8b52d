package it.nzd.indicators.persistence;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import io.micronaut.serde.annotation.Serdeable;
import it.nzd.indicators.domain.file.ObservationImport;
import it.nzd.platform.store.AggregateDocument;
import it.nzd.platform.store.Header;
import it.nzd.platform.store.MongoRegister;
import it.nzd.platform.value.Coded;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An import as it is stored. */
@MappedEntity(value = "observationImports", namingStrategy = NamingStrategies.Raw.class)
record ObservationImportDocument(
    @Id String id,
    long revision,
    Header header,
    String fileName,
    String sha256,
    String state,
    CountsDocument counts,
    int written,
    int lateRefused,
    String reason,
    boolean draft,
    List<String> series,
    @Nullable UndoDocument undo)
    implements AggregateDocument<ObservationImportDocument> {

  /** What was to become of the cells. */
  @Serdeable
  record CountsDocument(int rows, int cells, int added, int changed, int unchanged, int refused) {}

  /** How it was undone. */
  @Serdeable
  record UndoDocument(String by, Instant at, String reason, int restored, int skipped) {}

  static ObservationImportDocument of(String name, ObservationImport content) {
    var counts = content.counts();
    return new ObservationImportDocument(
        name,
        0,
        MongoRegister.NO_HEADER,
        content.fileName(),
        content.sha256(),
        content.state().code(),
        new CountsDocument(
            counts.rows(),
            counts.cells(),
            counts.added(),
            counts.changed(),
            counts.unchanged(),
            counts.refused()),
        content.written(),
        content.lateRefused(),
        content.reason(),
        content.draft(),
        content.series(),
        content
            .undoing()
            .map(u -> new UndoDocument(u.by(), u.at(), u.reason(), u.restored(), u.skipped()))
            .orElse(null));
  }

  ObservationImport toDomain() {
    return new ObservationImport(
        fileName,
        sha256,
        Coded.of(ObservationImport.State.class, state),
        new ObservationImport.Counts(
            counts.rows(),
            counts.cells(),
            counts.added(),
            counts.changed(),
            counts.unchanged(),
            counts.refused()),
        written,
        lateRefused,
        reason,
        draft,
        series,
        undo == null
            ? null
            : new ObservationImport.Undo(
                undo.by(), undo.at(), undo.reason(), undo.restored(), undo.skipped()));
  }

  @Override
  public ObservationImportDocument at(long revision, Header header) {
    return new ObservationImportDocument(
        id,
        revision,
        header,
        fileName,
        sha256,
        state,
        counts,
        written,
        lateRefused,
        reason,
        draft,
        series,
        undo);
  }
}
