package it.nzd.indicators.application;

import it.nzd.indicators.domain.Collecting;
import it.nzd.indicators.domain.Ledger;
import it.nzd.indicators.domain.Measures;
import it.nzd.indicators.domain.Observation;
import it.nzd.indicators.domain.Series;
import it.nzd.indicators.domain.SeriesBook;
import it.nzd.indicators.domain.file.Batch;
import it.nzd.indicators.domain.file.ObservationImport;
import it.nzd.indicators.domain.file.ObservationImport.State;
import it.nzd.indicators.domain.file.ObservationImport.Undo;
import it.nzd.indicators.domain.file.ObservationImports;
import it.nzd.indicators.domain.file.Places;
import it.nzd.indicators.domain.file.Staging;
import it.nzd.indicators.domain.file.Traces;
import it.nzd.platform.access.Row;
import it.nzd.platform.access.Scope;
import it.nzd.platform.command.Changes;
import it.nzd.platform.error.Kind;
import it.nzd.platform.error.PlatformReason;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.operation.Progress;
import it.nzd.platform.store.Change;
import it.nzd.platform.store.Stored;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Writes imports and undoes them, a series at a time. Each step looks at what is there: broken off
 * anywhere and begun again, it writes nothing twice.
 */
@Singleton
public final class ImportWriter {
  private final SeriesBook book;
  private final ObservationImports imports;
  private final Staging staging;
  private final ImportEndings endings;
  private final Changes changes;
  private final Measures measures;

  ImportWriter(
      SeriesBook book,
      Measures measures,
      ObservationImports imports,
      Staging staging,
      ImportEndings endings,
      Changes changes) {
    this.measures = measures;
    this.endings = endings;
    this.book = book;
    this.imports = imports;
    this.staging = staging;
    this.changes = changes;
  }

  /**
   * Writes an import.
   *
   * @param by subject id of who asked for it
   */
  public Stored<ObservationImport> write(String name, String by, Progress progress) {
    try {
      return written(name, by, progress);
    } catch (ServiceException e) {
      // What cannot be reached now is tried again.
      if (e.reason().kind() != Kind.UNAVAILABLE) {
        endings.broken(name, State.FAILED, by);
      }
      throw e;
    }
  }

  private Stored<ObservationImport> written(String name, String by, Progress progress) {
    var wanted = find(name);
    if (wanted.value().state() != State.RUNNING) {
      return wanted;
    }
    int total = wanted.value().counts().added() + wanted.value().counts().changed();
    int done = 0;
    int written = 0;
    var series = new ArrayList<String>();
    for (int n = 0; ; n++) {
      var part = staging.part(name, n);
      if (part.isEmpty()) {
        break;
      }
      var now = find(name);
      if (now.value().state() != State.RUNNING) {
        return now;
      }
      var into = record(wanted, by, part.get());
      into.ifPresent(stored -> series.add(stored.name()));
      written += into.map(stored -> Traces.written(stored.value(), name)).orElse(0);
      done += part.get().observations().size();
      progress.at(done, total, "");
    }
    final int all = written;
    var ended =
        Retried.change(
            imports,
            name,
            change("imported", by),
            seen ->
                seen.state() == State.RUNNING
                    ? Optional.of(seen.into(series).ended(State.DONE, all, total - all))
                    : Optional.empty());
    staging.clear(name);
    return ended.orElse(wanted);
  }

  /**
   * Undoes an import.
   *
   * @param by subject id of who asked for it
   * @param why the reason
   */
  public Stored<ObservationImport> undo(String name, String by, String why, Progress progress) {
    var wanted = find(name);
    var series = wanted.value().series();
    int restored = 0;
    int touched = 0;
    for (int n = 0; n < series.size(); n++) {
      var stored =
          Retried.change(
              book,
              series.get(n),
              change("undone", by),
              seen -> changed(seen, ledger(seen, by).undo(name, why)));
      restored += stored.map(s -> Traces.restored(s.value(), name, by, why)).orElse(0);
      touched += stored.map(s -> Traces.written(s.value(), name)).orElse(0);
      progress.at(n + 1, series.size(), "");
    }
    var how = new Undo(by, changes.now(), why, restored, touched - restored);
    staging.clear(name);
    return Retried.change(
            imports,
            name,
            change("undone", by),
            seen -> seen.state() == State.UNDONE ? Optional.empty() : Optional.of(seen.undone(how)))
        .orElse(wanted);
  }

  private Optional<Stored<Series>> record(
      Stored<ObservationImport> wanted, String by, Batch batch) {
    var into = batch.creates() ? created(batch, by) : batch.series();
    return Retried.change(
        book,
        into,
        change(SeriesService.RECORDED, by),
        seen -> recorded(seen, batch.observations(), wanted, by));
  }

  /**
   * What fits now, and stands as it stood when it was asked for; everything else is left out, as it
   * was at the preview.
   */
  private Optional<Series> recorded(
      Series series, List<Observation> observations, Stored<ObservationImport> wanted, String by) {
    var how = wanted.value();
    var left = new ArrayList<Observation>();
    for (var observation : observations) {
      var there = series.observations().get(observation.period());
      if (there == null || isAsSeen(there, wanted)) {
        left.add(observation);
      }
    }
    while (!left.isEmpty()) {
      var outcome = ledger(series, by).record(left, how.draft(), how.reason(), wanted.name());
      switch (outcome) {
        case Ledger.Outcome.Done done -> {
          return Optional.of(done.series());
        }
        case Ledger.Outcome.Refused refused -> left.remove(refused.index());
      }
    }
    return Optional.empty();
  }

  private static boolean isAsSeen(Observation there, Stored<ObservationImport> wanted) {
    return there.versions().noneMatch(version -> Traces.isNewest(version, wanted.name()))
        && !Traces.isTouchedSince(there, wanted.createdAt());
  }

  /** Name of the new series, or of the one that somebody else added in the meantime. */
  private String created(Batch batch, String by) {
    var place = batch.place();
    var collecting =
        measures
            .find(place.measure(), Scope.EVERYTHING)
            .map(measure -> measure.value().collecting())
            .orElse(Collecting.NOT_STATED);
    var empty =
        new Series(
                place.measure(),
                place.district(),
                place.perimeter(),
                "",
                "",
                0,
                new TreeMap<>(),
                Row.Visibility.INTERNAL,
                batch.title())
            .collected(collecting);
    if (book.find(batch.series(), Scope.EVERYTHING).isPresent()) {
      return batch.series();
    }
    try {
      return book.add(batch.series(), empty, change(Change.CREATED, by), false).name();
    } catch (ServiceException e) {
      boolean isThere =
          e.reason() == IndicatorsReason.SERIES_EXISTS
              || e.reason() == PlatformReason.RESOURCE_EXISTS;
      if (!isThere) {
        throw e;
      }
      return book
          .stored(List.of(place.measure()), List.of(place.district()), Scope.EVERYTHING)
          .stream()
          .filter(stored -> Places.Place.of(stored.value()).equals(place))
          .map(Stored::name)
          .findFirst()
          .orElse(batch.series());
    }
  }

  private Ledger ledger(Series series, String by) {
    return new Ledger(series, by, changes.now(), changes.today());
  }

  private static Optional<Series> changed(Series before, Series after) {
    return before.equals(after) ? Optional.empty() : Optional.of(after);
  }

  private Change change(String kind, String by) {
    return new Change(kind, by, changes.now(), Optional.empty());
  }

  private Stored<ObservationImport> find(String name) {
    return imports.find(name, Scope.EVERYTHING).orElseThrow(() -> ServiceException.notFound(name));
  }
}
