package it.nzd.indicators.application;

import it.nzd.indicators.domain.file.MeterImport;
import it.nzd.indicators.domain.file.MeterImports;
import it.nzd.indicators.domain.file.MeterPart;
import it.nzd.indicators.domain.file.MeterStaging;
import it.nzd.indicators.domain.file.ObservationImport;
import it.nzd.indicators.domain.file.ObservationImport.State;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Imports of readings: asked for, looked at, ended, undone. What they write is written later. */
@Singleton
public final class MeterImportService {
  /** Kind of the work that writes an import. */
  public static final String IMPORT = "import-meter-readings";

  /** Kind of the work that undoes one. */
  public static final String UNDO = "undo-meter-import";

  private static final String COLLECTION = "meterImports";
  private static final String OPERATIONS = "/meterFileOperations";

  private final MeterFileService files;
  private final MeterImports imports;
  private final MeterStaging staging;
  private final Operations operations;
  private final MeterImportWriter writer;
  private final FirmAccess access;
  private final Changes changes;

  MeterImportService(
      MeterFileService files,
      MeterImports imports,
      MeterStaging staging,
      Operations operations,
      MeterImportWriter writer,
      FirmAccess access,
      Changes changes) {
    this.files = files;
    this.imports = imports;
    this.staging = staging;
    this.operations = operations;
    this.writer = writer;
    this.access = access;
    this.changes = changes;
  }

  public Stored<MeterImport> get(Caller caller, String name) {
    return imports
        .find(name, access.scope(caller, ResourceName.tenant(name)))
        .orElseThrow(() -> ServiceException.notFound(name));
  }

  public Slice<Stored<MeterImport>> list(
      Caller caller, String tenant, String meter, PageRequest page) {
    return imports.page(tenant, meter, page, access.scope(caller, tenant));
  }

  /**
   * Asks for the import of a file.
   *
   * @param seen what was looked at
   * @param reason why readings are replaced; may be empty where none are
   * @throws ServiceException FILE_CHANGED, PREVIEW_STALE, FILE_WITHOUT_NEWS, METERS_MIXED,
   *     REASON_NEEDED, REQUEST_ID_REUSED and those of a preview
   */
  public OperationInfo start(
      Caller caller,
      MeterFileCommand command,
      ObservationImportService.Seen seen,
      String reason,
      Optional<RequestKey> request) {
    var create = new Create<>(command.parent(), "", command, request, false);
    var name = changes.name(create, COLLECTION, caller);
    var change = changes.change(Change.CREATED, caller, request);
    var repeated = imports.find(name, Scope.EVERYTHING);
    if (repeated.isPresent()) {
      imports.add(name, repeated.get().value(), change, false);
    } else {
      var preview = files.preview(caller, command);
      check(preview, seen, reason);
      var begun = begun(caller, command, preview, reason);
      writer.sweep();
      staging.put(name, parts(preview), changes.now());
      imports.add(name, begun, change, false);
    }
    var by = caller.actor().id();
    return operations.start(
        new NewOperation(
            command.parent() + OPERATIONS, IMPORT, parameters(name, by, ""), by, key(name)));
  }

  /**
   * Asks for what an import brought to be taken back.
   *
   * @throws ServiceException RESOURCE_NOT_FOUND, IMPORT_NOT_ENDED, IMPORT_UNDONE, REQUEST_ID_REUSED
   */
  public OperationInfo undo(
      Caller caller, String name, String reason, Optional<RequestKey> request) {
    var stored = get(caller, name);
    var by = caller.actor().id();
    var collection = ResourceName.parent(name) + OPERATIONS;
    boolean isRepeat = request.flatMap(key -> work(by, collection, key.id())).isPresent();
    if (!isRepeat) {
      checkCanBeUndone(stored, collection);
    }
    return operations.start(
        new NewOperation(collection, UNDO, parameters(name, by, reason), by, request));
  }

  /** A background operation on an import that the caller may read. */
  public OperationInfo operation(Caller caller, String name) {
    var found = operations.get(name, Scope.EVERYTHING);
    var of = found.parameters().getOrDefault(ObservationImportService.NAME, "");
    if (imports.find(of, access.scope(caller, ResourceName.tenant(name))).isEmpty()) {
      throw ServiceException.notFound(name);
    }
    return found;
  }

  /** Ends background work; an import that it wrote stays as far as it came. */
  public OperationInfo cancel(Caller caller, String name) {
    operation(caller, name);
    var ended = operations.cancel(name, Scope.EVERYTHING);
    if (ended.kind().equals(IMPORT) && ended.state() == OperationState.CANCELLED) {
      var which = ended.parameters().getOrDefault(ObservationImportService.NAME, "");
      writer.broken(which, State.CANCELLED, caller.actor().id());
    }
    return ended;
  }

  private void checkCanBeUndone(Stored<MeterImport> stored, String collection) {
    var state = stored.value().content().state();
    if (state == State.UNDONE) {
      throw ServiceException.of(IndicatorsReason.IMPORT_UNDONE);
    }
    var work = work(stored.creator(), collection, ResourceName.id(stored.name()));
    if (state == State.RUNNING && work.filter(one -> !one.state().isEnded()).isPresent()) {
      throw ServiceException.of(IndicatorsReason.IMPORT_NOT_ENDED);
    }
  }

  private Optional<OperationInfo> work(String creator, String collection, String key) {
    var id = Ids.derived(creator, "operations", collection, key);
    try {
      return Optional.of(operations.get(collection + "/" + id, Scope.EVERYTHING));
    } catch (ServiceException e) {
      return Optional.empty();
    }
  }

  private static Map<String, String> parameters(String name, String by, String reason) {
    return Map.of(
        ObservationImportService.NAME,
        name,
        ObservationImportService.BY,
        by,
        ObservationImportService.REASON,
        reason);
  }

  /** An import has one work, however often it is asked for. */
  private static Optional<RequestKey> key(String name) {
    return Optional.of(new RequestKey(ResourceName.id(name), ""));
  }

  private static void check(
      MeterFilePreview preview, ObservationImportService.Seen seen, String reason) {
    if (!preview.sha256().equals(seen.sha256())) {
      throw ServiceException.field(IndicatorsReason.FILE_CHANGED, "sha256", Map.of());
    }
    boolean isStale =
        seen.digest().isEmpty() ? preview.needsReason() : !seen.digest().equals(preview.digest());
    if (isStale) {
      throw ServiceException.field(IndicatorsReason.PREVIEW_STALE, "digest", Map.of());
    }
    if (parts(preview).isEmpty()) {
      throw ServiceException.field(IndicatorsReason.FILE_WITHOUT_NEWS, "content", Map.of());
    }
    if (preview.needsReason() && reason.isBlank()) {
      var changed = preview.years().stream().filter(plan -> plan.changed() > 0).findFirst();
      throw ServiceException.field(
          IndicatorsReason.REASON_NEEDED,
          "reason",
          Map.of("period", changed.map(plan -> plan.firstDay().toString()).orElse("")));
    }
  }

  private static List<MeterPart> parts(MeterFilePreview preview) {
    return preview.years().stream().map(MeterYearPlan::part).flatMap(Optional::stream).toList();
  }

  private static MeterImport begun(
      Caller caller, MeterFileCommand command, MeterFilePreview preview, String reason) {
    var firms =
        preview.years().stream()
            .map(plan -> plan.meter().value().place().organisation())
            .collect(Collectors.toSet());
    boolean isOfOne = firms.size() == 1;
    if (!isOfOne && !FirmAccess.readsAll(caller, ResourceName.tenant(command.parent()))) {
      throw ServiceException.field(IndicatorsReason.METERS_MIXED, "content", Map.of());
    }
    return new MeterImport(
        isOfOne ? firms.iterator().next() : "",
        new ObservationImport(
            command.fileName(),
            preview.sha256(),
            State.RUNNING,
            preview.counts(),
            0,
            0,
            reason,
            command.draft(),
            parts(preview).stream().map(MeterPart::meter).distinct().toList(),
            null));
  }
}
