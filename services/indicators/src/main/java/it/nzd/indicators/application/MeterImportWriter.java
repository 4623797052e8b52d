package it.nzd.indicators.application;

import it.nzd.indicators.domain.Approval;
import it.nzd.indicators.domain.Entry;
import it.nzd.indicators.domain.file.MeterImport;
import it.nzd.indicators.domain.file.MeterImports;
import it.nzd.indicators.domain.file.MeterPart;
import it.nzd.indicators.domain.file.MeterStaging;
import it.nzd.indicators.domain.file.ObservationImport;
import it.nzd.indicators.domain.file.ObservationImport.State;
import it.nzd.indicators.domain.file.ObservationImport.Undo;
import it.nzd.indicators.domain.meter.MeterBatch;
import it.nzd.indicators.domain.meter.MeterLedger;
import it.nzd.indicators.domain.meter.MeterYear;
import it.nzd.indicators.domain.meter.MeterYears;
import it.nzd.indicators.domain.meter.Meters;
import it.nzd.indicators.domain.meter.PackedReadings;
import it.nzd.indicators.domain.meter.Readings;
import it.nzd.platform.access.Scope;
import it.nzd.platform.command.Changes;
import it.nzd.platform.error.Kind;
import it.nzd.platform.error.PlatformReason;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.id.Ids;
import it.nzd.platform.operation.Progress;
import it.nzd.platform.store.Change;
import it.nzd.platform.store.Stored;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes imports of readings and undoes them, a year of a meter at a time. Each step looks at what
 * is there: broken off anywhere and begun again, it writes nothing twice.
 */
@Singleton
public final class MeterImportWriter {
  /** A year that comes near the largest document of the store takes no more imports. */
  private static final int MOST_BYTES = 8_000_000;

  private final Meters meters;
  private final MeterYears years;
  private final MeterImports imports;
  private final MeterStaging staging;
  private final Changes changes;

  MeterImportWriter(
      Meters meters,
      MeterYears years,
      MeterImports imports,
      MeterStaging staging,
      Changes changes) {
    this.meters = meters;
    this.years = years;
    this.imports = imports;
    this.staging = staging;
    this.changes = changes;
  }

  /**
   * Writes an import.
   *
   * @param by subject id of who asked for it
   */
  public Stored<MeterImport> write(String name, String by, Progress progress) {
    try {
      return written(name, by, progress);
    } catch (ServiceException e) {
      // What cannot be reached now is tried again.
      if (e.reason().kind() != Kind.UNAVAILABLE) {
        broken(name, State.FAILED, by);
      }
      throw e;
    }
  }

  /** Ends an import before its time; what it has written stays and is counted. */
  void broken(String name, State how, String by) {
    end(
        name,
        by,
        how == State.FAILED ? "failed" : "cancelled",
        seen -> {
          var content = seen.content();
          return content.ended(how, of(name, content).written(), content.lateRefused());
        });
    staging.clear(name);
  }

  /** Forgets what was put aside and never begun. */
  void sweep() {
    staging.sweep(changes.now().minus(Duration.ofDays(2)));
  }

  private Stored<MeterImport> written(String name, String by, Progress progress) {
    var wanted = find(name);
    if (wanted.value().content().state() != State.RUNNING) {
      return wanted;
    }
    var counts = wanted.value().content().counts();
    int total = counts.added() + counts.changed();
    int done = 0;
    int written = 0;
    for (int n = 0; ; n++) {
      var part = staging.part(name, n);
      if (part.isEmpty()) {
        break;
      }
      if (find(name).value().content().state() != State.RUNNING) {
        return find(name);
      }
      written += record(wanted, by, part.get());
      done += part.get().readings().count();
      progress.at(done, total, "");
    }
    final int all = written;
    var ended =
        end(name, by, "imported", seen -> seen.content().ended(State.DONE, all, total - all));
    staging.clear(name);
    return ended.orElse(wanted);
  }

  /** Writes one part, unless it is there. Returns how many readings of it are. */
  private int record(Stored<MeterImport> wanted, String by, MeterPart part) {
    var meter = meters.find(part.meter(), Scope.EVERYTHING);
    if (meter.isEmpty()) {
      return 0;
    }
    var name = MeterYear.name(part.meter(), part.year());
    var id = Ids.derived(wanted.name(), name);
    var empty = MeterYear.empty(part.meter(), meter.get().value(), part.year());
    if (years.find(name, Scope.EVERYTHING).isEmpty()) {
      try {
        years.add(
            name,
            recorded(empty, wanted, by, part, id).orElse(empty),
            change("recorded", by),
            false);
      } catch (ServiceException e) {
        if (e.reason() != PlatformReason.RESOURCE_EXISTS) {
          throw e;
        }
      }
    }
    return Retried.change(
            years, name, change("recorded", by), seen -> recorded(seen, wanted, by, part, id))
        .flatMap(year -> year.value().batch(id))
        .map(batch -> batch.readings().count())
        .orElse(0);
  }

  /** What nobody has written over since it was asked for; empty where it is all there. */
  private Optional<MeterYear> recorded(
      MeterYear year, Stored<MeterImport> wanted, String by, MeterPart part, String id) {
    if (year.batch(id).isPresent()) {
      return Optional.empty();
    }
    var left = Readings.builder(part.readings().length()).over(0, part.readings());
    for (var batch : year.batches()) {
      if (batch.entry().counts() && batch.entry().at().isAfter(wanted.createdAt())) {
        without(left, part, batch);
      }
    }
    var readings = left.build();
    if (readings.count() == 0) {
      return Optional.empty();
    }
    var how = wanted.value().content();
    var approval = how.draft() ? Approval.DRAFT : Approval.SUBMITTED;
    var reason = how.counts().changed() > 0 ? how.reason() : "";
    var entry = Entry.of(by, changes.now(), approval, reason).from(wanted.name());
    var next = year.adding(new MeterBatch(id, part.from(), readings, entry));
    if (size(next) > MOST_BYTES) {
      throw ServiceException.of(IndicatorsReason.METER_YEAR_FULL);
    }
    return Optional.of(next);
  }

  private static void without(Readings.Builder left, MeterPart part, MeterBatch newer) {
    for (int i = 0; i < newer.readings().length(); i++) {
      int at = newer.from() + i - part.from();
      if (newer.readings().has(i) && at >= 0 && at < part.readings().length()) {
        left.clear(at);
      }
    }
  }

  private static int size(MeterYear year) {
    return year.batches().stream()
        .mapToInt(batch -> PackedReadings.of(batch.readings()).values().length)
        .sum();
  }

  /**
   * Undoes an import.
   *
   * @param by subject id of who asked for it
   * @param why the reason
   */
  public Stored<MeterImport> undo(String name, String by, String why, Progress progress) {
    var wanted = find(name);
    var names = years(wanted.value().content());
    int step = 0;
    for (var year : names) {
      Retried.change(
          years,
          year,
          change("undone", by),
          seen -> {
            var next = new MeterLedger(seen, by, changes.now()).withdraw(name, why);
            return next.equals(seen) ? Optional.empty() : Optional.of(next);
          });
      progress.at(++step, names.size(), "");
    }
    staging.clear(name);
    var traces = of(name, wanted.value().content());
    var how =
        new Undo(by, changes.now(), why, traces.withdrawn(), traces.written() - traces.withdrawn());
    return Retried.change(
            imports,
            name,
            change("undone", by),
            seen ->
                seen.content().state() == State.UNDONE
                    ? Optional.empty()
                    : Optional.of(seen.with(seen.content().undone(how))))
        .orElse(wanted);
  }

  /** Readings that an import left in the years of its meters, and those of them taken back. */
  private record Traces(int written, int withdrawn) {}

  private Traces of(String name, ObservationImport content) {
    int written = 0;
    int withdrawn = 0;
    for (var year : years(content)) {
      for (var batch :
          years.find(year, Scope.EVERYTHING).map(s -> s.value().batches()).orElse(List.of())) {
        if (batch.entry().origin().equals(name)) {
          int count = batch.readings().count();
          written += count;
          withdrawn += batch.entry().withdrawal() == null ? 0 : count;
        }
      }
    }
    return new Traces(written, withdrawn);
  }

  private List<String> years(ObservationImport content) {
    return years.ofMeters(content.series()).stream()
        .map(one -> MeterYear.name(one.meter(), one.year()))
        .toList();
  }

  private Optional<Stored<MeterImport>> end(
      String name, String by, String kind, Function<MeterImport, ObservationImport> how) {
    return Retried.change(
        imports,
        name,
        change(kind, by),
        seen ->
            seen.content().state() == State.RUNNING
                ? Optional.of(seen.with(how.apply(seen)))
                : Optional.empty());
  }

  private Change change(String kind, String by) {
    return new Change(kind, by, changes.now(), Optional.empty());
  }

  private Stored<MeterImport> find(String name) {
    return imports.find(name, Scope.EVERYTHING).orElseThrow(() -> ServiceException.notFound(name));
  }
}
