package it.nzd.indicators.grpc;

import com.google.protobuf.Empty;
import io.grpc.stub.StreamObserver;
import it.nzd.indicators.application.IndicatorService;
import it.nzd.indicators.v1.CreateIndicatorRequest;
import it.nzd.indicators.v1.DeleteIndicatorRequest;
import it.nzd.indicators.v1.GetIndicatorRequest;
import it.nzd.indicators.v1.Indicator;
import it.nzd.indicators.v1.IndicatorServiceGrpc.IndicatorServiceImplBase;
import it.nzd.indicators.v1.ListIndicatorsRequest;
import it.nzd.indicators.v1.ListIndicatorsResponse;
import it.nzd.indicators.v1.UpdateIndicatorRequest;
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

/** Indicators over gRPC. */
@Singleton
final class IndicatorGrpcService extends IndicatorServiceImplBase {
  private final IndicatorService indicators;

  IndicatorGrpcService(IndicatorService indicators) {
    this.indicators = indicators;
  }

  @Override
  public void getIndicator(GetIndicatorRequest request, StreamObserver<Indicator> out) {
    Unary.reply(
        out, IndicatorProtoMapper.toProto(indicators.get(Caller.current(), request.getName())));
  }

  @Override
  public void listIndicators(
      ListIndicatorsRequest request, StreamObserver<ListIndicatorsResponse> out) {
    var tenant = Messages.tenant(request.getParent());
    var lever = IndicatorProtoMapper.lever(request.getLever());
    var page = indicators.list(Caller.current(), tenant, lever, PageRequest.of(request));
    var answer = ListIndicatorsResponse.newBuilder().setNextPageToken(page.nextPageToken());
    page.items().forEach(item -> answer.addIndicators(IndicatorProtoMapper.toProto(item)));
    Unary.reply(out, answer.build());
  }

  @Override
  public void createIndicator(CreateIndicatorRequest request, StreamObserver<Indicator> out) {
    var command =
        new Create<>(
            request.getParent(),
            request.getIndicatorId(),
            IndicatorProtoMapper.fromProto(request.getIndicator()),
            RequestKey.of(request),
            request.getValidateOnly());
    Unary.reply(out, IndicatorProtoMapper.toProto(indicators.create(Caller.current(), command)));
  }

  @Override
  public void updateIndicator(UpdateIndicatorRequest request, StreamObserver<Indicator> out) {
    var sent = request.getIndicator();
    var command =
        new Edit<>(
            sent.getName(),
            Etag.required(sent.getEtag(), "indicator.etag"),
            IndicatorProtoMapper.edit(sent, request.getUpdateMask()),
            RequestKey.of(request),
            request.getValidateOnly());
    Unary.reply(
        out,
        IndicatorProtoMapper.toProto(
            indicators.update(Caller.current(), command, request.getReason())));
  }

  @Override
  public void deleteIndicator(DeleteIndicatorRequest request, StreamObserver<Empty> out) {
    var revision = Etag.required(request.getEtag(), "etag");
    indicators.delete(
        Caller.current(), new Step(request.getName(), revision, RequestKey.of(request)));
    Unary.reply(out, Empty.getDefaultInstance());
  }
}
