package it.nzd.indicators.grpc;

import com.google.protobuf.Empty;
import com.google.protobuf.Message;
import io.grpc.stub.StreamObserver;
import it.nzd.indicators.application.Judging;
import it.nzd.indicators.application.Recording;
import it.nzd.indicators.application.SeriesService;
import it.nzd.indicators.domain.Period;
import it.nzd.indicators.domain.SeriesBook;
import it.nzd.indicators.v1.ApproveObservationsRequest;
import it.nzd.indicators.v1.CreateSeriesRequest;
import it.nzd.indicators.v1.DeleteSeriesRequest;
import it.nzd.indicators.v1.GetSeriesRequest;
import it.nzd.indicators.v1.ListSeriesRequest;
import it.nzd.indicators.v1.ListSeriesResponse;
import it.nzd.indicators.v1.RecordObservationsRequest;
import it.nzd.indicators.v1.RejectObservationsRequest;
import it.nzd.indicators.v1.Series;
import it.nzd.indicators.v1.SeriesServiceGrpc.SeriesServiceImplBase;
import it.nzd.indicators.v1.SubmitObservationsRequest;
import it.nzd.indicators.v1.UpdateSeriesRequest;
import it.nzd.platform.access.Caller;
import it.nzd.platform.command.Create;
import it.nzd.platform.command.Edit;
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

/** Series over gRPC. */
@Singleton
final class SeriesGrpcService extends SeriesServiceImplBase {
  private final SeriesService series;

  SeriesGrpcService(SeriesService series) {
    this.series = series;
  }

  @Override
  public void getSeries(GetSeriesRequest request, StreamObserver<Series> out) {
    reply(out, caller -> series.get(caller, request.getName()));
  }

  @Override
  public void listSeries(ListSeriesRequest request, StreamObserver<ListSeriesResponse> out) {
    var query =
        new SeriesBook.Query(
            Messages.tenant(request.getParent()), request.getMeasure(), request.getDistrict());
    var caller = Caller.current();
    var page = series.list(caller, query, PageRequest.of(request));
    var answer = ListSeriesResponse.newBuilder().setNextPageToken(page.nextPageToken());
    page.items().forEach(item -> answer.addSeries(SeriesProtoMapper.toProto(item, caller)));
    Unary.reply(out, answer.build());
  }

  @Override
  public void createSeries(CreateSeriesRequest request, StreamObserver<Series> out) {
    var command =
        new Create<>(
            request.getParent(),
            "",
            SeriesProtoMapper.fromProto(request.getSeries()),
            RequestKey.of(request),
            request.getValidateOnly());
    reply(out, caller -> series.create(caller, command));
  }

  @Override
  public void updateSeries(UpdateSeriesRequest request, StreamObserver<Series> out) {
    var sent = request.getSeries();
    var command =
        new Edit<>(
            sent.getName(),
            Etag.required(sent.getEtag(), "series.etag"),
            SeriesProtoMapper.edit(sent, request.getUpdateMask()),
            RequestKey.of(request),
            request.getValidateOnly());
    reply(out, caller -> series.update(caller, command, request.getReason()));
  }

  @Override
  public void deleteSeries(DeleteSeriesRequest request, StreamObserver<Empty> out) {
    var revision = Etag.required(request.getEtag(), "etag");
    series.delete(Caller.current(), new Step(request.getName(), revision, RequestKey.of(request)));
    Unary.reply(out, Empty.getDefaultInstance());
  }

  @Override
  public void recordObservations(RecordObservationsRequest request, StreamObserver<Series> out) {
    var command =
        new Recording(
            request.getName(),
            Etag.required(request.getEtag(), "etag"),
            ObservationProtoMapper.fromProto(request.getObservationsList()),
            request.getDraft(),
            request.getReason(),
            RequestKey.of(request),
            request.getValidateOnly());
    reply(out, caller -> series.record(caller, command));
  }

  @Override
  public void submitObservations(SubmitObservationsRequest request, StreamObserver<Series> out) {
    var command = judging(request, request.getName(), request.getEtag(), request.getPeriodsList());
    reply(out, caller -> series.submit(caller, command));
  }

  @Override
  public void approveObservations(ApproveObservationsRequest request, StreamObserver<Series> out) {
    var command = judging(request, request.getName(), request.getEtag(), request.getPeriodsList());
    reply(out, caller -> series.approve(caller, command));
  }

  @Override
  public void rejectObservations(RejectObservationsRequest request, StreamObserver<Series> out) {
    var periods = request.getPeriodsList().stream().map(Period::parse).toList();
    var command =
        new Judging(
            request.getName(),
            Etag.required(request.getEtag(), "etag"),
            periods,
            request.getReason(),
            RequestKey.of(request));
    reply(out, caller -> series.reject(caller, command));
  }

  private static void reply(
      StreamObserver<Series> out, Function<Caller, Stored<it.nzd.indicators.domain.Series>> step) {
    var caller = Caller.current();
    Unary.reply(out, SeriesProtoMapper.toProto(step.apply(caller), caller));
  }

  private static Judging judging(Message request, String name, String etag, List<String> periods) {
    return new Judging(
        name,
        Etag.required(etag, "etag"),
        periods.stream().map(Period::parse).toList(),
        "",
        RequestKey.of(request));
  }
}
