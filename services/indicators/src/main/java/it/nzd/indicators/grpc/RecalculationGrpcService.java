package it.nzd.indicators.grpc;

import io.grpc.stub.StreamObserver;
import it.nzd.common.v1.Operation;
import it.nzd.indicators.application.RecalculationService;
import it.nzd.indicators.domain.kept.KeptBook;
import it.nzd.indicators.v1.CancelRecalculationOperationRequest;
import it.nzd.indicators.v1.GetRecalculationOperationRequest;
import it.nzd.indicators.v1.GetRecalculationStateRequest;
import it.nzd.indicators.v1.ListKeptValuesRequest;
import it.nzd.indicators.v1.ListKeptValuesResponse;
import it.nzd.indicators.v1.ListRecalculationsRequest;
import it.nzd.indicators.v1.ListRecalculationsResponse;
import it.nzd.indicators.v1.RecalculateIndicatorsRequest;
import it.nzd.indicators.v1.RecalculationServiceGrpc.RecalculationServiceImplBase;
import it.nzd.indicators.v1.RecalculationState;
import it.nzd.platform.access.Caller;
import it.nzd.platform.contract.RequestKey;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.grpc.Unary;
import it.nzd.platform.store.PageRequest;
import jakarta.inject.Singleton;

/** Computed values over gRPC. */
@Singleton
final class RecalculationGrpcService extends RecalculationServiceImplBase {
  private final RecalculationService recalculations;

  RecalculationGrpcService(RecalculationService recalculations) {
    this.recalculations = recalculations;
  }

  @Override
  public void recalculateIndicators(
      RecalculateIndicatorsRequest request, StreamObserver<Operation> out) {
    var started =
        recalculations.start(Caller.current(), request.getParent(), RequestKey.of(request));
    Unary.reply(out, started.toProto());
  }

  @Override
  public void getRecalculationState(
      GetRecalculationStateRequest request, StreamObserver<RecalculationState> out) {
    var state = recalculations.state(ResourceName.tenant(request.getParent()));
    Unary.reply(out, KeptValuesProtoMapper.toProto(state));
  }

  @Override
  public void listKeptValues(
      ListKeptValuesRequest request, StreamObserver<ListKeptValuesResponse> out) {
    var query =
        new KeptBook.Query(
            ResourceName.tenant(request.getParent()),
            request.getIndicator(),
            request.getDistrict(),
            request.getOperation());
    var page = recalculations.list(Caller.current(), query, PageRequest.of(request));
    var answer = ListKeptValuesResponse.newBuilder().setNextPageToken(page.nextPageToken());
    page.items()
        .forEach(
            item ->
                answer.addKeptValues(KeptValuesProtoMapper.toProto(item, request.getOperation())));
    Unary.reply(out, answer.build());
  }

  @Override
  public void listRecalculations(
      ListRecalculationsRequest request, StreamObserver<ListRecalculationsResponse> out) {
    var tenant = ResourceName.tenant(request.getParent());
    var page = recalculations.works(tenant, PageRequest.of(request));
    var answer = ListRecalculationsResponse.newBuilder().setNextPageToken(page.nextPageToken());
    page.items().forEach(item -> answer.addRecalculations(KeptValuesProtoMapper.toProto(item)));
    Unary.reply(out, answer.build());
  }

  @Override
  public void getRecalculationOperation(
      GetRecalculationOperationRequest request, StreamObserver<Operation> out) {
    Unary.reply(out, recalculations.operation(request.getName()).toProto());
  }

  @Override
  public void cancelRecalculationOperation(
      CancelRecalculationOperationRequest request, StreamObserver<Operation> out) {
    Unary.reply(out, recalculations.cancel(request.getName()).toProto());
  }
}
