package it.nzd.indicators.application;

import it.nzd.indicators.domain.SeriesBook;
import it.nzd.indicators.domain.file.ObservationImport;
import it.nzd.indicators.domain.file.ObservationImport.State;
import it.nzd.indicators.domain.file.ObservationImports;
import it.nzd.indicators.domain.file.Staging;
import it.nzd.indicators.domain.file.Traces;
import it.nzd.platform.access.Scope;
import it.nzd.platform.command.Changes;
import it.nzd.platform.store.Change;
import it.nzd.platform.store.Stored;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;

/** Imports that end before all their cells are written, and what they leave behind. */
@Singleton
final class ImportEndings {
  /** Longer than any import is written or tried again. */
  private static final Duration ORPHANED = Duration.ofDays(2);

  private final ObservationImports imports;
  private final SeriesBook book;
  private final Staging staging;
  private final Changes changes;

  ImportEndings(ObservationImports imports, SeriesBook book, Staging staging, Changes changes) {
    this.imports = imports;
    this.book = book;
    this.staging = staging;
    this.changes = changes;
  }

  /**
   * Ends an import before its time; what it has written stays and is counted. One that has ended
   * stays as it is.
   *
   * @param how cancelled or failed
   * @param by subject id of who ended it, or of who had asked for it
   */
  Optional<Stored<ObservationImport>> broken(String name, State how, String by) {
    var change =
        new Change(
            how == State.FAILED ? "failed" : "cancelled", by, changes.now(), Optional.empty());
    var ended =
        Retried.change(
            imports,
            name,
            change,
            seen ->
                seen.state() == State.RUNNING
                    ? Optional.of(seen.ended(how, written(name, seen), 0))
                    : Optional.empty());
    staging.clear(name);
    return ended;
  }

  /** An import that was broken off, with what it has written by now. */
  Stored<ObservationImport> counted(Stored<ObservationImport> stored, State how) {
    var content = stored.value();
    return new Stored<>(
        content.ended(how, written(stored.name(), content), content.lateRefused()),
        stored.name(),
        stored.revision(),
        stored.createdAt(),
        stored.updatedAt(),
        stored.creator());
  }

  /** Cells that an import has written, told from the series it writes into. */
  private int written(String name, ObservationImport content) {
    return book.named(content.series(), Scope.EVERYTHING).stream()
        .mapToInt(stored -> Traces.written(stored.value(), name))
        .sum();
  }

  /** Forgets parts of imports that were never begun, or ended without forgetting them. */
  void sweep() {
    staging.sweep(changes.now().minus(ORPHANED));
  }
}
