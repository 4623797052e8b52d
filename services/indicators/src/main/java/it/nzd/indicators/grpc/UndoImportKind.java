package it.nzd.indicators.grpc;

import com.google.protobuf.Message;
import it.nzd.indicators.application.ImportWriter;
import it.nzd.indicators.application.ObservationImportService;
import it.nzd.platform.operation.OperationKind;
import it.nzd.platform.operation.Progress;
import jakarta.inject.Singleton;
import java.util.Map;

/** Undoing an import in the background; its response is the import. */
@Singleton
final class UndoImportKind implements OperationKind {
  private final ImportWriter writer;

  UndoImportKind(ImportWriter writer) {
    this.writer = writer;
  }

  @Override
  public String code() {
    return ObservationImportService.UNDO;
  }

  @Override
  public Message run(Map<String, String> parameters, Progress progress) {
    return ImportProtoMapper.toProto(
        writer.undo(
            parameters.getOrDefault(ObservationImportService.NAME, ""),
            parameters.getOrDefault(ObservationImportService.BY, ""),
            parameters.getOrDefault(ObservationImportService.REASON, ""),
            progress));
  }
}
