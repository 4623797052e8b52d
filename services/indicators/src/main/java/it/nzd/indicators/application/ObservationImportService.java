package it.nzd.indicators.application;

import it.nzd.indicators.domain.Observation;
import it.nzd.indicators.domain.file.Batch;
import it.nzd.indicators.domain.file.Examined;
import it.nzd.indicators.domain.file.ObservationImport;
import it.nzd.indicators.domain.file.ObservationImport.Counts;
import it.nzd.indicators.domain.file.ObservationImport.State;
import it.nzd.indicators.domain.file.ObservationImports;
import it.nzd.indicators.domain.file.Places;
import it.nzd.indicators.domain.file.Staging;
import it.nzd.platform.access.Caller;
import it.nzd.platform.access.Scope;
import it.nzd.platform.command.Changes;
import it.nzd.platform.command.Create;
import it.nzd.platform.contract.RequestKey;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.id.Ids;
import it.nzd.platform.operation.NewOperation;
import it.nzd.platform.operation.OperationInfo;
import it.nzd.platform.operation.OperationState;
import it.nzd.platform.operation.Operations;
import it.nzd.platform.store.Change;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Slice;
import it.nzd.platform.store.Stored;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Imports: asked for, looked at, ended, undone. What they write is written in the background. */
@Singleton
public final class ObservationImportService {
  /** Kind of the work that writes an import. */
  public static final String IMPORT = "import-observations";

  /** Kind of the work that undoes one. */
  public static final String UNDO = "undo-observation-import";

  /** Name of the import, among the parameters of both kinds. */
  public static final String NAME = "import";

  /** Why it is undone, among the parameters of that kind. */
  public static final String REASON = "reason";

  /** Who asked for it, among the parameters of both kinds. */
  public static final String BY = "by";

  /** An import whose work was not even asked for by then never will be. */
  private static final Duration BEGUN_WITHIN = Duration.ofHours(1);

  private static final String COLLECTION = "observationImports";
  private static final String OPERATIONS = "/observationFileOperations";

  private final ObservationFileService files;
  private final ObservationImports imports;
  private final Staging staging;
  private final Operations operations;
  private final ImportEndings endings;
  private final Changes changes;

  ObservationImportService(
      ObservationFileService files,
      ObservationImports imports,
      Staging staging,
      Operations operations,
      ImportEndings endings,
      Changes changes) {
    this.endings = endings;
    this.files = files;
    this.imports = imports;
    this.staging = staging;
    this.operations = operations;
    this.changes = changes;
  }

  /** An import; what was broken off is counted as it stands now. */
  public Stored<ObservationImport> get(Caller caller, String name) {
    var stored = Catalogues.get(imports, caller, name);
    return isGivenUp(stored)
        ? endings.counted(stored, State.FAILED)
        : stored.value().state() == State.CANCELLED
            ? endings.counted(stored, State.CANCELLED)
            : stored;
  }

  /** Work that was tried in vain, or never came to be, tells nobody: it is told from itself. */
  private boolean isGivenUp(Stored<ObservationImport> stored) {
    if (stored.value().state() != State.RUNNING) {
      return false;
    }
    boolean isOld = stored.createdAt().isBefore(changes.now().minus(BEGUN_WITHIN));
    return work(stored).map(w -> w.state() == OperationState.FAILED).orElse(isOld);
  }

  private Optional<OperationInfo> work(Stored<ObservationImport> stored) {
    var parent = ResourceName.parent(stored.name()) + OPERATIONS;
    return operation(stored.creator(), parent, ResourceName.id(stored.name()));
  }

  public Slice<Stored<ObservationImport>> list(Caller caller, String tenant, PageRequest page) {
    return imports
        .page(tenant, page, caller.scope())
        .map(one -> isGivenUp(one) ? endings.counted(one, State.FAILED) : one);
  }

  /**
   * What somebody looked at before asking.
   *
   * @param sha256 SHA-256 of the content
   * @param digest fingerprint of the series it was compared with; empty where nobody compared
   */
  public record Seen(String sha256, String digest) {}

  /**
   * Asks for the import of a file.
   *
   * @param seen what was looked at
   * @param reason why values are replaced; may be empty where none are
   * @throws ServiceException FILE_CHANGED, PREVIEW_STALE, FILE_WITHOUT_NEWS, REASON_NEEDED,
   *     REQUEST_ID_REUSED and those of a preview
   */
  public OperationInfo start(
      Caller caller, FileCommand command, Seen seen, String reason, Optional<RequestKey> request) {
    var create = new Create<>(command.parent(), "", command, request, false);
    var name = changes.name(create, COLLECTION, caller);
    var change = changes.change(Change.CREATED, caller, request);
    var repeated = imports.find(name, caller.scope());
    if (repeated.isPresent()) {
      imports.add(name, repeated.get().value(), change, false);
    } else {
      var preview = files.preview(caller, command);
      check(preview, seen, reason);
      var batches = batches(preview, command.parent(), name);
      endings.sweep();
      staging.put(name, batches, changes.now());
      imports.add(name, begun(command, preview, reason, batches), change, false);
    }
    var by = caller.actor().id();
    return operations.start(
        new NewOperation(
            command.parent() + OPERATIONS, IMPORT, Map.of(NAME, name, BY, by), by, key(name)));
  }

  /**
   * Asks for what an import wrote to be put back.
   *
   * @throws ServiceException RESOURCE_NOT_FOUND, IMPORT_NOT_ENDED, IMPORT_UNDONE, REQUEST_ID_REUSED
   */
  public OperationInfo undo(
      Caller caller, String name, String reason, Optional<RequestKey> request) {
    var stored = Catalogues.get(imports, caller, name);
    var by = caller.actor().id();
    var parent = ResourceName.parent(name);
    var wanted =
        new NewOperation(
            parent + OPERATIONS, UNDO, Map.of(NAME, name, REASON, reason, BY, by), by, request);
    boolean isRepeat =
        request.flatMap(key -> operation(by, parent + OPERATIONS, key.id())).isPresent();
    if (!isRepeat) {
      checkCanBeUndone(stored);
    }
    return operations.start(wanted);
  }

  /** A background operation of a city; who may see it was decided by the contract. */
  public OperationInfo operation(String name) {
    return operations.get(name, Scope.EVERYTHING);
  }

  /** Ends background work; an import that it wrote stays as far as it came. */
  public OperationInfo cancel(Caller caller, String name) {
    var ended = operations.cancel(name, Scope.EVERYTHING);
    if (ended.kind().equals(IMPORT) && ended.state() == OperationState.CANCELLED) {
      var which = ended.parameters().getOrDefault(NAME, "");
      endings.broken(which, State.CANCELLED, caller.actor().id());
    }
    return ended;
  }

  private void checkCanBeUndone(Stored<ObservationImport> stored) {
    var state = stored.value().state();
    if (state == State.UNDONE) {
      throw ServiceException.of(IndicatorsReason.IMPORT_UNDONE);
    }
    boolean isWritten =
        state == State.RUNNING && work(stored).filter(work -> !work.state().isEnded()).isPresent();
    if (isWritten) {
      throw ServiceException.of(IndicatorsReason.IMPORT_NOT_ENDED);
    }
  }

  private Optional<OperationInfo> operation(String creator, String collection, String key) {
    var id = Ids.derived(creator, "operations", collection, key);
    try {
      return Optional.of(operations.get(collection + "/" + id, Scope.EVERYTHING));
    } catch (ServiceException e) {
      return Optional.empty();
    }
  }

  /** An import has one work, however often it is asked for. */
  private static Optional<RequestKey> key(String name) {
    return Optional.of(new RequestKey(ResourceName.id(name), ""));
  }

  private static void check(FilePreview preview, Seen seen, String reason) {
    if (!preview.sha256().equals(seen.sha256())) {
      throw ServiceException.field(IndicatorsReason.FILE_CHANGED, "sha256", Map.of());
    }
    if (isStale(preview, seen)) {
      throw ServiceException.field(IndicatorsReason.PREVIEW_STALE, "digest", Map.of());
    }
    if (preview.cells().stream().noneMatch(Examined::isWritten)) {
      throw ServiceException.field(IndicatorsReason.FILE_WITHOUT_NEWS, "content", Map.of());
    }
    if (preview.needsReason() && reason.isBlank()) {
      var period =
          preview.cells().stream()
              .filter(cell -> cell.outcome() == Examined.Outcome.CHANGED)
              .map(Examined::period)
              .findFirst()
              .orElse("");
      throw ServiceException.field(
          IndicatorsReason.REASON_NEEDED, "reason", Map.of("period", period));
    }
  }

  /** Whatever is replaced must have been seen as it stands. */
  private static boolean isStale(FilePreview preview, Seen seen) {
    boolean replaces =
        preview.cells().stream().anyMatch(c -> c.outcome() == Examined.Outcome.CHANGED);
    return seen.digest().isEmpty() ? replaces : !seen.digest().equals(preview.digest());
  }

  private static List<Batch> batches(FilePreview preview, String parent, String name) {
    var byPlace = new LinkedHashMap<Places.Place, List<Observation>>();
    for (var cell : preview.cells()) {
      var place = cell.place();
      if (cell.isWritten() && place != null) {
        var list = byPlace.computeIfAbsent(place, p -> new ArrayList<>());
        cell.recorded().ifPresent(list::add);
      }
    }
    var batches = new ArrayList<Batch>();
    byPlace.forEach(
        (place, observations) -> {
          var series = preview.places().series(place).map(Stored::name);
          batches.add(
              new Batch(
                  series.orElseGet(() -> newSeries(parent, name, place)),
                  place,
                  preview.places().title(place),
                  series.isEmpty(),
                  observations));
        });
    return batches;
  }

  private static String newSeries(String parent, String name, Places.Place place) {
    var id = Ids.derived(name, place.measure(), place.district(), place.perimeter().code());
    return parent + "/series/" + id;
  }

  private static ObservationImport begun(
      FileCommand command, FilePreview preview, String reason, List<Batch> batches) {
    return new ObservationImport(
        command.fileName(),
        preview.sha256(),
        State.RUNNING,
        Counts.of(preview.cells()),
        0,
        0,
        reason,
        command.draft(),
        batches.stream().map(Batch::series).toList(),
        null);
  }
}
