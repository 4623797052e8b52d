package it.nzd.indicators.grpc;

import com.google.protobuf.Message;
import it.nzd.indicators.application.MeterImportService;
import it.nzd.indicators.application.MeterImportWriter;
import it.nzd.indicators.application.ObservationImportService;
import it.nzd.platform.operation.OperationKind;
import it.nzd.platform.operation.Progress;
import jakarta.inject.Singleton;
import java.util.Map;

/** Undoing an import of readings in the background; its response is the import. */
@Singleton
final class UndoMeterImportKind implements OperationKind {
  private final MeterImportWriter writer;

  UndoMeterImportKind(MeterImportWriter writer) {
    this.writer = writer;
  }

  @Override
  public String code() {
    return MeterImportService.UNDO;
  }

  @Override
  public Message run(Map<String, String> parameters, Progress progress) {
    return MeterFileProtoMapper.toProto(
        writer.undo(
            parameters.getOrDefault(ObservationImportService.NAME, ""),
            parameters.getOrDefault(ObservationImportService.BY, ""),
            parameters.getOrDefault(ObservationImportService.REASON, ""),
            progress));
  }
}
