package it.nzd.indicators.grpc;

import com.google.protobuf.Empty;
import com.google.protobuf.Message;
import io.grpc.stub.StreamObserver;
import it.nzd.indicators.application.FirmRollUpService;
import it.nzd.indicators.application.FirmSeriesService;
import it.nzd.indicators.application.Judging;
import it.nzd.indicators.application.Recording;
import it.nzd.indicators.domain.FirmBook;
import it.nzd.indicators.domain.Period;
import it.nzd.indicators.v1.ApproveFirmObservationsRequest;
import it.nzd.indicators.v1.CreateFirmSeriesRequest;
import it.nzd.indicators.v1.DeleteFirmSeriesRequest;
import it.nzd.indicators.v1.FirmRollUp;
import it.nzd.indicators.v1.FirmSeries;
import it.nzd.indicators.v1.FirmSeriesServiceGrpc.FirmSeriesServiceImplBase;
import it.nzd.indicators.v1.GetFirmSeriesRequest;
import it.nzd.indicators.v1.ListFirmSeriesRequest;
import it.nzd.indicators.v1.ListFirmSeriesResponse;
import it.nzd.indicators.v1.RecordFirmObservationsRequest;
import it.nzd.indicators.v1.RejectFirmObservationsRequest;
import it.nzd.indicators.v1.SubmitFirmObservationsRequest;
import it.nzd.indicators.v1.SummariseFirmSeriesRequest;
import it.nzd.platform.access.Caller;
import it.nzd.platform.command.Create;
import it.nzd.platform.command.Step;
import it.nzd.platform.contract.Etag;
import it.nzd.platform.contract.Messages;
import it.nzd.platform.contract.RequestKey;
import it.nzd.platform.grpc.Unary;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Stored;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;

/** Series of firms over gRPC. */
@Singleton
final class FirmSeriesGrpcService extends FirmSeriesServiceImplBase {
  private final FirmSeriesService firms;
  private final FirmRollUpService rollUps;

  FirmSeriesGrpcService(FirmSeriesService firms, FirmRollUpService rollUps) {
    this.firms = firms;
    this.rollUps = rollUps;
  }

  @Override
  public void getFirmSeries(GetFirmSeriesRequest request, StreamObserver<FirmSeries> out) {
    reply(out, caller -> firms.get(caller, request.getName()));
  }

  @Override
  public void listFirmSeries(
      ListFirmSeriesRequest request, StreamObserver<ListFirmSeriesResponse> out) {
    var query =
        new FirmBook.Query(
            Messages.tenant(request.getParent()),
            request.getMeasure(),
            request.getDistrict(),
            request.getOrganisation());
    var page = firms.list(Caller.current(), query, PageRequest.of(request));
    var answer = ListFirmSeriesResponse.newBuilder().setNextPageToken(page.nextPageToken());
    page.items().forEach(item -> answer.addFirmSeries(FirmSeriesProtoMapper.toProto(item)));
    Unary.reply(out, answer.build());
  }

  @Override
  public void createFirmSeries(CreateFirmSeriesRequest request, StreamObserver<FirmSeries> out) {
    var command =
        new Create<>(
            request.getParent(),
            "",
            FirmSeriesProtoMapper.fromProto(request.getFirmSeries()),
            RequestKey.of(request),
            request.getValidateOnly());
    reply(out, caller -> firms.create(caller, command));
  }

  @Override
  public void deleteFirmSeries(DeleteFirmSeriesRequest request, StreamObserver<Empty> out) {
    var revision = Etag.required(request.getEtag(), "etag");
    firms.delete(Caller.current(), new Step(request.getName(), revision, RequestKey.of(request)));
    Unary.reply(out, Empty.getDefaultInstance());
  }

  @Override
  public void recordFirmObservations(
      RecordFirmObservationsRequest request, StreamObserver<FirmSeries> out) {
    var command =
        new Recording(
            request.getName(),
            Etag.required(request.getEtag(), "etag"),
            ObservationProtoMapper.fromProto(request.getObservationsList()),
            request.getDraft(),
            request.getReason(),
            RequestKey.of(request),
            request.getValidateOnly());
    reply(out, caller -> firms.record(caller, command));
  }

  @Override
  public void submitFirmObservations(
      SubmitFirmObservationsRequest request, StreamObserver<FirmSeries> out) {
    var command =
        judging(request, request.getName(), request.getEtag(), request.getPeriodsList(), "");
    reply(out, caller -> firms.submit(caller, command));
  }

  @Override
  public void approveFirmObservations(
      ApproveFirmObservationsRequest request, StreamObserver<FirmSeries> out) {
    var command =
        judging(request, request.getName(), request.getEtag(), request.getPeriodsList(), "");
    reply(out, caller -> firms.approve(caller, command));
  }

  @Override
  public void rejectFirmObservations(
      RejectFirmObservationsRequest request, StreamObserver<FirmSeries> out) {
    var command =
        judging(
            request,
            request.getName(),
            request.getEtag(),
            request.getPeriodsList(),
            request.getReason());
    reply(out, caller -> firms.reject(caller, command));
  }

  @Override
  public void summariseFirmSeries(
      SummariseFirmSeriesRequest request, StreamObserver<FirmRollUp> out) {
    var tenant = Messages.tenant(request.getParent());
    var periods = rollUps.of(Caller.current(), tenant, request.getMeasure(), request.getDistrict());
    Unary.reply(
        out, FirmSeriesProtoMapper.toProto(request.getMeasure(), request.getDistrict(), periods));
  }

  private static void reply(
      StreamObserver<FirmSeries> out,
      Function<Caller, Stored<it.nzd.indicators.domain.FirmSeries>> step) {
    Unary.reply(out, FirmSeriesProtoMapper.toProto(step.apply(Caller.current())));
  }

  private static Judging judging(
      Message request, String name, String etag, List<String> periods, String reason) {
    return new Judging(
        name,
        Etag.required(etag, "etag"),
        periods.stream().map(Period::parse).toList(),
        reason,
        RequestKey.of(request));
  }
}
