package it.nzd.consultations.grpc;

import com.google.api.HttpBody;
import com.google.protobuf.ByteString;
import com.google.protobuf.Empty;
import com.google.protobuf.Message;
import io.grpc.stub.StreamObserver;
import it.nzd.consultations.application.ConsultationService;
import it.nzd.consultations.application.Reading;
import it.nzd.consultations.application.ResultsService;
import it.nzd.consultations.application.StepCommand;
import it.nzd.consultations.application.Steps;
import it.nzd.consultations.domain.ConsultationAction;
import it.nzd.consultations.domain.Receipts;
import it.nzd.consultations.v1.AnalyseConsultationRequest;
import it.nzd.consultations.v1.AnswerConsultationRequest;
import it.nzd.consultations.v1.ArchiveConsultationRequest;
import it.nzd.consultations.v1.CloseConsultationRequest;
import it.nzd.consultations.v1.Consultation;
import it.nzd.consultations.v1.ConsultationMonitor;
import it.nzd.consultations.v1.ConsultationReport;
import it.nzd.consultations.v1.ConsultationResults;
import it.nzd.consultations.v1.ConsultationServiceGrpc.ConsultationServiceImplBase;
import it.nzd.consultations.v1.CreateConsultationRequest;
import it.nzd.consultations.v1.DeleteConsultationRequest;
import it.nzd.consultations.v1.ExportConsultationResultsRequest;
import it.nzd.consultations.v1.GetConsultationMonitorRequest;
import it.nzd.consultations.v1.GetConsultationReportRequest;
import it.nzd.consultations.v1.GetConsultationRequest;
import it.nzd.consultations.v1.GetConsultationResultsRequest;
import it.nzd.consultations.v1.ListConsultationsRequest;
import it.nzd.consultations.v1.ListConsultationsResponse;
import it.nzd.consultations.v1.ReportConsultationRequest;
import it.nzd.consultations.v1.ScheduleConsultationRequest;
import it.nzd.consultations.v1.UnscheduleConsultationRequest;
import it.nzd.consultations.v1.UpdateConsultationRequest;
import it.nzd.platform.access.Caller;
import it.nzd.platform.command.Create;
import it.nzd.platform.command.Edit;
import it.nzd.platform.command.Step;
import it.nzd.platform.contract.Etag;
import it.nzd.platform.contract.RequestKey;
import it.nzd.platform.grpc.Unary;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Stored;
import jakarta.inject.Singleton;
import java.util.HexFormat;

/** Consultations over gRPC. */
@Singleton
final class ConsultationGrpcService extends ConsultationServiceImplBase {
  private final ConsultationService consultations;
  private final ResultsService results;
  private final Steps steps;

  ConsultationGrpcService(ConsultationService consultations, ResultsService results, Steps steps) {
    this.consultations = consultations;
    this.results = results;
    this.steps = steps;
  }

  @Override
  public void getConsultation(GetConsultationRequest request, StreamObserver<Consultation> out) {
    Unary.reply(out, seen(consultations.get(Caller.current(), request.getName())));
  }

  @Override
  public void listConsultations(
      ListConsultationsRequest request, StreamObserver<ListConsultationsResponse> out) {
    var page =
        consultations.list(
            Caller.current(), ConsultationProtoMapper.query(request), PageRequest.of(request));
    var answer = ListConsultationsResponse.newBuilder().setNextPageToken(page.nextPageToken());
    page.items().forEach(each -> answer.addConsultations(ConsultationProtoMapper.summary(each)));
    Unary.reply(out, answer.build());
  }

  @Override
  public void createConsultation(
      CreateConsultationRequest request, StreamObserver<Consultation> out) {
    var command =
        new Create<>(
            request.getParent(),
            "",
            ConsultationProtoMapper.fromProto(request.getConsultation()),
            RequestKey.of(request),
            request.getValidateOnly());
    Unary.reply(out, seen(consultations.create(Caller.current(), command)));
  }

  @Override
  public void updateConsultation(
      UpdateConsultationRequest request, StreamObserver<Consultation> out) {
    var sent = request.getConsultation();
    var command =
        new Edit<>(
            sent.getName(),
            Etag.required(sent.getEtag(), "consultation.etag"),
            ConsultationProtoMapper.edit(sent, request.getUpdateMask()),
            RequestKey.of(request),
            request.getValidateOnly());
    Unary.reply(out, seen(consultations.update(Caller.current(), command)));
  }

  @Override
  public void deleteConsultation(DeleteConsultationRequest request, StreamObserver<Empty> out) {
    var revision = Etag.required(request.getEtag(), "etag");
    consultations.delete(
        Caller.current(), new Step(request.getName(), revision, RequestKey.of(request)));
    Unary.reply(out, Empty.getDefaultInstance());
  }

  @Override
  public void scheduleConsultation(
      ScheduleConsultationRequest request, StreamObserver<Consultation> out) {
    step(
        request,
        ConsultationAction.SCHEDULE,
        request.getName(),
        request.getEtag(),
        request.getReason(),
        out);
  }

  @Override
  public void unscheduleConsultation(
      UnscheduleConsultationRequest request, StreamObserver<Consultation> out) {
    step(
        request,
        ConsultationAction.UNSCHEDULE,
        request.getName(),
        request.getEtag(),
        request.getReason(),
        out);
  }

  @Override
  public void closeConsultation(
      CloseConsultationRequest request, StreamObserver<Consultation> out) {
    step(
        request,
        ConsultationAction.CLOSE,
        request.getName(),
        request.getEtag(),
        request.getReason(),
        out);
  }

  @Override
  public void analyseConsultation(
      AnalyseConsultationRequest request, StreamObserver<Consultation> out) {
    step(
        request,
        ConsultationAction.ANALYSE,
        request.getName(),
        request.getEtag(),
        request.getReason(),
        out);
  }

  @Override
  public void reportConsultation(
      ReportConsultationRequest request, StreamObserver<Consultation> out) {
    step(
        request,
        ConsultationAction.REPORT,
        request.getName(),
        request.getEtag(),
        request.getReason(),
        out);
  }

  @Override
  public void answerConsultation(
      AnswerConsultationRequest request, StreamObserver<Consultation> out) {
    step(
        request,
        ConsultationAction.ANSWER,
        request.getName(),
        request.getEtag(),
        request.getReason(),
        out);
  }

  @Override
  public void archiveConsultation(
      ArchiveConsultationRequest request, StreamObserver<Consultation> out) {
    step(
        request,
        ConsultationAction.ARCHIVE,
        request.getName(),
        request.getEtag(),
        request.getReason(),
        out);
  }

  @Override
  public void getConsultationMonitor(
      GetConsultationMonitorRequest request, StreamObserver<ConsultationMonitor> out) {
    var monitor = results.monitor(Caller.current(), request.getName());
    Unary.reply(out, ResultsProtoMapper.toProto(request.getName(), monitor));
  }

  @Override
  public void getConsultationResults(
      GetConsultationResultsRequest request, StreamObserver<ConsultationResults> out) {
    var found = results.results(Caller.current(), request.getName());
    Unary.reply(out, ResultsProtoMapper.toProto(request.getName(), found));
  }

  @Override
  public void exportConsultationResults(
      ExportConsultationResultsRequest request, StreamObserver<HttpBody> out) {
    var found = results.results(Caller.current(), request.getName());
    var consultation = results.tabulated(Caller.current(), request.getName());
    var file = ResultsCsv.of(consultation.value(), found, request.getDecimalComma());
    Unary.reply(
        out,
        HttpBody.newBuilder()
            .setContentType(ResultsCsv.MEDIA_TYPE)
            .setData(ByteString.copyFromUtf8(file))
            .build());
  }

  @Override
  public void getConsultationReport(
      GetConsultationReportRequest request, StreamObserver<ConsultationReport> out) {
    var report = results.report(Caller.current(), request.getName());
    var answer =
        ConsultationReport.newBuilder()
            .setConsultation(
                seen(report.consultation()).toBuilder()
                    .clearAvailableActions()
                    .setAudience(
                        AudienceProtoMapper.toProto(
                            report.consultation().value().audience(), false)));
    report
        .results()
        .ifPresent(
            tables ->
                answer.setResults(
                    ResultsProtoMapper.toProto(report.consultation().name(), tables)));
    var whole = HexFormat.of().formatHex(answer.build().toByteArray());
    Unary.reply(out, answer.setFingerprint(Receipts.fingerprint(whole)).build());
  }

  private void step(
      Message request,
      ConsultationAction action,
      String name,
      String etag,
      String reason,
      StreamObserver<Consultation> out) {
    var revision = Etag.required(etag, "etag");
    var command = new StepCommand(name, revision, action, reason, RequestKey.of(request));
    Unary.reply(out, seen(consultations.step(Caller.current(), command)));
  }

  private Consultation seen(Stored<it.nzd.consultations.domain.Consultation> stored) {
    var caller = Caller.current();
    return ConsultationProtoMapper.toProto(
        stored, steps.available(caller, stored), Reading.isInside(caller, stored.name()));
  }
}
