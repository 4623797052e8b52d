package it.nzd.indicators.grpc;

import com.google.protobuf.ByteString;
import io.grpc.stub.StreamObserver;
import it.nzd.common.v1.Operation;
import it.nzd.indicators.application.MeterFileCommand;
import it.nzd.indicators.application.MeterFileService;
import it.nzd.indicators.application.MeterImportService;
import it.nzd.indicators.application.ObservationImportService;
import it.nzd.indicators.v1.CancelMeterFileOperationRequest;
import it.nzd.indicators.v1.GetMeterFileOperationRequest;
import it.nzd.indicators.v1.GetMeterImportRequest;
import it.nzd.indicators.v1.ImportMeterReadingsRequest;
import it.nzd.indicators.v1.ListMeterImportsRequest;
import it.nzd.indicators.v1.ListMeterImportsResponse;
import it.nzd.indicators.v1.MeterFileServiceGrpc.MeterFileServiceImplBase;
import it.nzd.indicators.v1.MeterMapping;
import it.nzd.indicators.v1.ObservationImport;
import it.nzd.indicators.v1.PreviewMeterFileRequest;
import it.nzd.indicators.v1.PreviewMeterFileResponse;
import it.nzd.indicators.v1.UndoMeterImportRequest;
import it.nzd.platform.access.Caller;
import it.nzd.platform.contract.Messages;
import it.nzd.platform.contract.RequestKey;
import it.nzd.platform.grpc.Unary;
import it.nzd.platform.store.PageRequest;
import jakarta.inject.Singleton;

/** Readings from files over gRPC. */
@Singleton
final class MeterFileGrpcService extends MeterFileServiceImplBase {
  private final MeterFileService files;
  private final MeterImportService imports;

  MeterFileGrpcService(MeterFileService files, MeterImportService imports) {
    this.files = files;
    this.imports = imports;
  }

  @Override
  public void previewMeterFile(
      PreviewMeterFileRequest request, StreamObserver<PreviewMeterFileResponse> out) {
    var command =
        command(
            request.getParent(),
            request.getFileName(),
            request.getContent(),
            request.getMapping(),
            request.getDraft());
    Unary.reply(out, MeterFileProtoMapper.toProto(files.preview(Caller.current(), command)));
  }

  @Override
  public void importMeterReadings(
      ImportMeterReadingsRequest request, StreamObserver<Operation> out) {
    var command =
        command(
            request.getParent(),
            request.getFileName(),
            request.getContent(),
            request.getMapping(),
            request.getDraft());
    var started =
        imports.start(
            Caller.current(),
            command,
            new ObservationImportService.Seen(request.getSha256(), request.getDigest()),
            request.getReason().strip(),
            RequestKey.of(request));
    Unary.reply(out, started.toProto());
  }

  @Override
  public void undoMeterImport(UndoMeterImportRequest request, StreamObserver<Operation> out) {
    var started =
        imports.undo(
            Caller.current(), request.getName(), request.getReason(), RequestKey.of(request));
    Unary.reply(out, started.toProto());
  }

  @Override
  public void getMeterImport(GetMeterImportRequest request, StreamObserver<ObservationImport> out) {
    var found = imports.get(Caller.current(), request.getName());
    Unary.reply(out, MeterFileProtoMapper.toProto(found));
  }

  @Override
  public void listMeterImports(
      ListMeterImportsRequest request, StreamObserver<ListMeterImportsResponse> out) {
    var page =
        imports.list(
            Caller.current(),
            Messages.tenant(request.getParent()),
            request.getMeter(),
            PageRequest.of(request));
    var answer = ListMeterImportsResponse.newBuilder().setNextPageToken(page.nextPageToken());
    page.items().forEach(item -> answer.addObservationImports(MeterFileProtoMapper.toProto(item)));
    Unary.reply(out, answer.build());
  }

  @Override
  public void getMeterFileOperation(
      GetMeterFileOperationRequest request, StreamObserver<Operation> out) {
    Unary.reply(out, imports.operation(Caller.current(), request.getName()).toProto());
  }

  @Override
  public void cancelMeterFileOperation(
      CancelMeterFileOperationRequest request, StreamObserver<Operation> out) {
    Unary.reply(out, imports.cancel(Caller.current(), request.getName()).toProto());
  }

  private static MeterFileCommand command(
      String parent, String fileName, ByteString content, MeterMapping mapping, boolean draft) {
    return new MeterFileCommand(
        parent,
        fileName,
        content.toByteArray(),
        MeterFileProtoMapper.fromProto(mapping),
        MeterFileProtoMapper.guessesMark(mapping),
        mapping.getMeter(),
        mapping.getUnit(),
        draft);
  }
}
