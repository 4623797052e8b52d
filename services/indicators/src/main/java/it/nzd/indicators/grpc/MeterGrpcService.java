package it.nzd.indicators.grpc;

import com.google.protobuf.Empty;
import com.google.protobuf.Message;
import io.grpc.stub.StreamObserver;
import it.nzd.indicators.application.IndicatorsReason;
import it.nzd.indicators.application.MeterReadingService;
import it.nzd.indicators.application.MeterReadingService.BatchStep;
import it.nzd.indicators.application.MeterService;
import it.nzd.indicators.domain.meter.MeterYear;
import it.nzd.indicators.domain.meter.Meters;
import it.nzd.indicators.v1.ApproveMeterReadingsRequest;
import it.nzd.indicators.v1.CreateMeterRequest;
import it.nzd.indicators.v1.DeleteMeterRequest;
import it.nzd.indicators.v1.GetMeterProfileRequest;
import it.nzd.indicators.v1.GetMeterRequest;
import it.nzd.indicators.v1.GetMeterYearRequest;
import it.nzd.indicators.v1.ListMetersRequest;
import it.nzd.indicators.v1.ListMetersResponse;
import it.nzd.indicators.v1.Meter;
import it.nzd.indicators.v1.MeterProfile;
import it.nzd.indicators.v1.MeterServiceGrpc.MeterServiceImplBase;
import it.nzd.indicators.v1.RejectMeterReadingsRequest;
import it.nzd.indicators.v1.SubmitMeterReadingsRequest;
import it.nzd.platform.access.Caller;
import it.nzd.platform.command.Create;
import it.nzd.platform.command.Step;
import it.nzd.platform.contract.Etag;
import it.nzd.platform.contract.Messages;
import it.nzd.platform.contract.RequestKey;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.grpc.Unary;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Stored;
import it.nzd.platform.value.Coded;
import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Meters over gRPC. */
@Singleton
final class MeterGrpcService extends MeterServiceImplBase {
  private final MeterService meters;
  private final MeterReadingService readings;

  MeterGrpcService(MeterService meters, MeterReadingService readings) {
    this.meters = meters;
    this.readings = readings;
  }

  @Override
  public void getMeter(GetMeterRequest request, StreamObserver<Meter> out) {
    reply(out, meters.get(Caller.current(), request.getName()));
  }

  @Override
  public void listMeters(ListMetersRequest request, StreamObserver<ListMetersResponse> out) {
    boolean isAny = request.getCarrier() == Meter.Carrier.CARRIER_UNSPECIFIED;
    var query =
        new Meters.Query(
            Messages.tenant(request.getParent()),
            request.getDistrict(),
            request.getOrganisation(),
            request.getMeasure(),
            isAny ? "" : request.getCarrier().name());
    var page = meters.list(Caller.current(), query, PageRequest.of(request));
    var years = meters.years(page.items());
    var answer = ListMetersResponse.newBuilder().setNextPageToken(page.nextPageToken());
    page.items().forEach(item -> answer.addMeters(MeterProtoMapper.toProto(item, years)));
    Unary.reply(out, answer.build());
  }

  @Override
  public void createMeter(CreateMeterRequest request, StreamObserver<Meter> out) {
    var command =
        new Create<>(
            request.getParent(),
            "",
            MeterProtoMapper.fromProto(request.getMeter()),
            RequestKey.of(request),
            request.getValidateOnly());
    reply(out, meters.create(Caller.current(), command));
  }

  @Override
  public void deleteMeter(DeleteMeterRequest request, StreamObserver<Empty> out) {
    var revision = Etag.required(request.getEtag(), "etag");
    meters.delete(Caller.current(), new Step(request.getName(), revision, RequestKey.of(request)));
    Unary.reply(out, Empty.getDefaultInstance());
  }

  @Override
  public void getMeterYear(
      GetMeterYearRequest request, StreamObserver<it.nzd.indicators.v1.MeterYear> out) {
    replyYear(out, readings.year(Caller.current(), request.getName()));
  }

  @Override
  public void getMeterProfile(GetMeterProfileRequest request, StreamObserver<MeterProfile> out) {
    var caller = Caller.current();
    var step = it.nzd.indicators.domain.meter.MeterProfile.Step.class;
    var wanted =
        new MeterReadingService.Days(
            request.getName(),
            day(request.getFirstDay(), "first_day"),
            day(request.getLastDay(), "last_day"),
            Coded.of(step, request.getStep().name()),
            request.getApprovedOnly());
    var days = readings.profile(caller, wanted);
    var unit = meters.get(caller, request.getName()).value().unit();
    Unary.reply(out, MeterProtoMapper.toProto(request.getName(), unit, wanted.step(), days));
  }

  @Override
  public void submitMeterReadings(
      SubmitMeterReadingsRequest request, StreamObserver<it.nzd.indicators.v1.MeterYear> out) {
    var step = step(request, request.getName(), request.getEtag(), request.getBatchesList(), "");
    replyYear(out, readings.submit(Caller.current(), step));
  }

  @Override
  public void approveMeterReadings(
      ApproveMeterReadingsRequest request, StreamObserver<it.nzd.indicators.v1.MeterYear> out) {
    var step = step(request, request.getName(), request.getEtag(), request.getBatchesList(), "");
    replyYear(out, readings.approve(Caller.current(), step));
  }

  @Override
  public void rejectMeterReadings(
      RejectMeterReadingsRequest request, StreamObserver<it.nzd.indicators.v1.MeterYear> out) {
    var step =
        step(
            request,
            request.getName(),
            request.getEtag(),
            request.getBatchesList(),
            request.getReason());
    replyYear(out, readings.reject(Caller.current(), step));
  }

  private void reply(
      StreamObserver<Meter> out, Stored<it.nzd.indicators.domain.meter.Meter> stored) {
    Unary.reply(out, MeterProtoMapper.toProto(stored, meters.years(List.of(stored))));
  }

  private void replyYear(
      StreamObserver<it.nzd.indicators.v1.MeterYear> out, Stored<MeterYear> stored) {
    Unary.reply(out, MeterProtoMapper.toProto(stored, readings.unit(stored.value().of())));
  }

  private static BatchStep step(
      Message request, String name, String etag, List<String> batches, String reason) {
    return new BatchStep(
        name, Etag.required(etag, "etag"), batches, reason, RequestKey.of(request));
  }

  private static LocalDate day(String text, String field) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw ServiceException.field(IndicatorsReason.DAYS_UNFIT, field, Map.of());
    }
  }
}
