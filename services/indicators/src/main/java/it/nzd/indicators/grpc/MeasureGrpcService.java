package it.nzd.indicators.grpc;

import com.google.protobuf.Empty;
import io.grpc.stub.StreamObserver;
import it.nzd.indicators.application.MeasureService;
import it.nzd.indicators.v1.CreateMeasureRequest;
import it.nzd.indicators.v1.DeleteMeasureRequest;
import it.nzd.indicators.v1.GetMeasureRequest;
import it.nzd.indicators.v1.ListMeasuresRequest;
import it.nzd.indicators.v1.ListMeasuresResponse;
import it.nzd.indicators.v1.Measure;
import it.nzd.indicators.v1.MeasureServiceGrpc.MeasureServiceImplBase;
import it.nzd.indicators.v1.UpdateMeasureRequest;
import it.nzd.platform.access.Caller;
import it.nzd.platform.command.Create;
import it.nzd.platform.command.Edit;
import it.nzd.platform.command.Step;
import it.nzd.platform.contract.Etag;
import it.nzd.platform.contract.Messages;
import it.nzd.platform.contract.RequestKey;
import it.nzd.platform.grpc.Unary;
import it.nzd.platform.store.PageRequest;
import jakarta.inject.Singleton;

/** Measures over gRPC. */
@Singleton
final class MeasureGrpcService extends MeasureServiceImplBase {
  private final MeasureService measures;

  MeasureGrpcService(MeasureService measures) {
    this.measures = measures;
  }

  @Override
  public void getMeasure(GetMeasureRequest request, StreamObserver<Measure> out) {
    Unary.reply(out, MeasureProtoMapper.toProto(measures.get(Caller.current(), request.getName())));
  }

  @Override
  public void listMeasures(ListMeasuresRequest request, StreamObserver<ListMeasuresResponse> out) {
    var tenant = Messages.tenant(request.getParent());
    var page = measures.list(Caller.current(), tenant, PageRequest.of(request));
    var answer = ListMeasuresResponse.newBuilder().setNextPageToken(page.nextPageToken());
    page.items().forEach(item -> answer.addMeasures(MeasureProtoMapper.toProto(item)));
    Unary.reply(out, answer.build());
  }

  @Override
  public void createMeasure(CreateMeasureRequest request, StreamObserver<Measure> out) {
    var command =
        new Create<>(
            request.getParent(),
            request.getMeasureId(),
            MeasureProtoMapper.fromProto(request.getMeasure()),
            RequestKey.of(request),
            request.getValidateOnly());
    Unary.reply(out, MeasureProtoMapper.toProto(measures.create(Caller.current(), command)));
  }

  @Override
  public void updateMeasure(UpdateMeasureRequest request, StreamObserver<Measure> out) {
    var sent = request.getMeasure();
    var command =
        new Edit<>(
            sent.getName(),
            Etag.required(sent.getEtag(), "measure.etag"),
            MeasureProtoMapper.edit(sent, request.getUpdateMask()),
            RequestKey.of(request),
            request.getValidateOnly());
    Unary.reply(
        out,
        MeasureProtoMapper.toProto(
            measures.update(Caller.current(), command, request.getReason())));
  }

  @Override
  public void deleteMeasure(DeleteMeasureRequest request, StreamObserver<Empty> out) {
    var revision = Etag.required(request.getEtag(), "etag");
    measures.delete(
        Caller.current(), new Step(request.getName(), revision, RequestKey.of(request)));
    Unary.reply(out, Empty.getDefaultInstance());
  }
}
