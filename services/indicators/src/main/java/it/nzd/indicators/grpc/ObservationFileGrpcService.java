package it.nzd.indicators.grpc;

import com.google.api.HttpBody;
import com.google.protobuf.UnsafeByteOperations;
import io.grpc.stub.StreamObserver;
import it.nzd.common.v1.Operation;
import it.nzd.indicators.application.FileCommand;
import it.nzd.indicators.application.ObservationFileService;
import it.nzd.indicators.application.ObservationImportService;
import it.nzd.indicators.domain.SeriesBook;
import it.nzd.indicators.v1.CancelObservationFileOperationRequest;
import it.nzd.indicators.v1.ExportObservationsRequest;
import it.nzd.indicators.v1.GetObservationFileOperationRequest;
import it.nzd.indicators.v1.GetObservationImportRequest;
import it.nzd.indicators.v1.ImportObservationsRequest;
import it.nzd.indicators.v1.ListObservationImportsRequest;
import it.nzd.indicators.v1.ListObservationImportsResponse;
import it.nzd.indicators.v1.ObservationFileServiceGrpc.ObservationFileServiceImplBase;
import it.nzd.indicators.v1.ObservationImport;
import it.nzd.indicators.v1.PreviewObservationFileRequest;
import it.nzd.indicators.v1.PreviewObservationFileResponse;
import it.nzd.indicators.v1.UndoObservationImportRequest;
import it.nzd.platform.access.Caller;
import it.nzd.platform.contract.RequestKey;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.file.FileType;
import it.nzd.platform.grpc.Unary;
import it.nzd.platform.store.PageRequest;
import jakarta.inject.Singleton;

/** Observations from files and into files over gRPC. */
@Singleton
final class ObservationFileGrpcService extends ObservationFileServiceImplBase {
  private static final String CSV = "text/csv; charset=utf-8";
  private static final int CHUNK = 64 * 1024;

  private final ObservationFileService files;
  private final ObservationImportService imports;

  ObservationFileGrpcService(ObservationFileService files, ObservationImportService imports) {
    this.files = files;
    this.imports = imports;
  }

  @Override
  public void previewObservationFile(
      PreviewObservationFileRequest request, StreamObserver<PreviewObservationFileResponse> out) {
    var command =
        new FileCommand(
            request.getParent(),
            request.getFileName(),
            request.getContent().toByteArray(),
            MappingProtoMapper.fromProto(request.getMapping(), request.getFileName()),
            MappingProtoMapper.guessesMark(request.getMapping()),
            request.getCreateSeries(),
            request.getDraft());
    Unary.reply(out, PreviewProtoMapper.toProto(files.preview(Caller.current(), command)));
  }

  @Override
  public void importObservations(ImportObservationsRequest request, StreamObserver<Operation> out) {
    var command =
        new FileCommand(
            request.getParent(),
            request.getFileName(),
            request.getContent().toByteArray(),
            MappingProtoMapper.fromProto(request.getMapping(), request.getFileName()),
            MappingProtoMapper.guessesMark(request.getMapping()),
            request.getCreateSeries(),
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
  public void undoObservationImport(
      UndoObservationImportRequest request, StreamObserver<Operation> out) {
    var started =
        imports.undo(
            Caller.current(), request.getName(), request.getReason(), RequestKey.of(request));
    Unary.reply(out, started.toProto());
  }

  @Override
  public void getObservationImport(
      GetObservationImportRequest request, StreamObserver<ObservationImport> out) {
    var found = imports.get(Caller.current(), request.getName());
    Unary.reply(out, ImportProtoMapper.toProto(found));
  }

  @Override
  public void listObservationImports(
      ListObservationImportsRequest request, StreamObserver<ListObservationImportsResponse> out) {
    var tenant = ResourceName.tenant(request.getParent());
    var page = imports.list(Caller.current(), tenant, PageRequest.of(request));
    var answer = ListObservationImportsResponse.newBuilder().setNextPageToken(page.nextPageToken());
    page.items().forEach(item -> answer.addObservationImports(ImportProtoMapper.toProto(item)));
    Unary.reply(out, answer.build());
  }

  @Override
  public void getObservationFileOperation(
      GetObservationFileOperationRequest request, StreamObserver<Operation> out) {
    Unary.reply(out, imports.operation(request.getName()).toProto());
  }

  @Override
  public void cancelObservationFileOperation(
      CancelObservationFileOperationRequest request, StreamObserver<Operation> out) {
    Unary.reply(out, imports.cancel(Caller.current(), request.getName()).toProto());
  }

  @Override
  public void exportObservations(ExportObservationsRequest request, StreamObserver<HttpBody> out) {
    var query =
        new SeriesBook.Query(
            ResourceName.tenant(request.getParent()), request.getMeasure(), request.getDistrict());
    boolean isWorkbook = request.getFormat() == ExportObservationsRequest.Format.FORMAT_XLSX;
    var content =
        isWorkbook
            ? files.xlsx(Caller.current(), query)
            : files.csv(Caller.current(), query, request.getDecimalComma());
    send(out, isWorkbook ? FileType.XLSX.mediaType() : CSV, content);
  }

  private static void send(StreamObserver<HttpBody> out, String type, byte[] content) {
    for (int from = 0; from < content.length; from += CHUNK) {
      var piece =
          UnsafeByteOperations.unsafeWrap(content, from, Math.min(CHUNK, content.length - from));
      out.onNext(
          HttpBody.newBuilder().setContentType(from == 0 ? type : "").setData(piece).build());
    }
    out.onCompleted();
  }
}
