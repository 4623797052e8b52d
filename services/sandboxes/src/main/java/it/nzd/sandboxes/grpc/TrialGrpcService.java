package it.nzd.sandboxes.grpc;

import com.google.protobuf.Message;
import io.grpc.stub.StreamObserver;
import it.nzd.platform.access.Caller;
import it.nzd.platform.command.Step;
import it.nzd.platform.contract.Etag;
import it.nzd.platform.contract.RequestKey;
import it.nzd.platform.grpc.Unary;
import it.nzd.sandboxes.application.TrialService;
import it.nzd.sandboxes.v1.AssignManagerRequest;
import it.nzd.sandboxes.v1.AttachGrantRequest;
import it.nzd.sandboxes.v1.CloseIncidentRequest;
import it.nzd.sandboxes.v1.ConfirmSafeguardRequest;
import it.nzd.sandboxes.v1.ConfirmSuspensionRequest;
import it.nzd.sandboxes.v1.ExtendSandboxRequest;
import it.nzd.sandboxes.v1.FileEvaluationRequest;
import it.nzd.sandboxes.v1.FileReportRequest;
import it.nzd.sandboxes.v1.GiveConsentRequest;
import it.nzd.sandboxes.v1.LogIncidentRequest;
import it.nzd.sandboxes.v1.RecordScreeningRequest;
import it.nzd.sandboxes.v1.Sandbox;
import it.nzd.sandboxes.v1.TakeEvaluationRequest;
import it.nzd.sandboxes.v1.TrialServiceGrpc.TrialServiceImplBase;
import it.nzd.sandboxes.v1.ValidateReadingRequest;
import jakarta.inject.Singleton;

/** What is recorded of a trial, over gRPC. */
@Singleton
final class TrialGrpcService extends TrialServiceImplBase {
  private final TrialService trials;

  TrialGrpcService(TrialService trials) {
    this.trials = trials;
  }

  @Override
  public void recordScreening(RecordScreeningRequest request, StreamObserver<Sandbox> out) {
    var step = step(request, request.getName(), request.getEtag());
    var next =
        trials.recordScreening(
            Caller.current(), step, TrialProtoMapper.fromProto(request.getScreening()));
    Unary.reply(out, SandboxProtoMapper.toProto(next));
  }

  @Override
  public void assignManager(AssignManagerRequest request, StreamObserver<Sandbox> out) {
    var step = step(request, request.getName(), request.getEtag());
    var next = trials.assignManager(Caller.current(), step, request.getPerson());
    Unary.reply(out, SandboxProtoMapper.toProto(next));
  }

  @Override
  public void takeEvaluation(TakeEvaluationRequest request, StreamObserver<Sandbox> out) {
    var step = step(request, request.getName(), request.getEtag());
    var next = trials.takeEvaluation(Caller.current(), step);
    Unary.reply(out, SandboxProtoMapper.toProto(next));
  }

  @Override
  public void giveConsent(GiveConsentRequest request, StreamObserver<Sandbox> out) {
    var step = step(request, request.getName(), request.getEtag());
    var next =
        trials.giveConsent(Caller.current(), step, request.getParticipant(), request.getDocument());
    Unary.reply(out, SandboxProtoMapper.toProto(next));
  }

  @Override
  public void confirmSafeguard(ConfirmSafeguardRequest request, StreamObserver<Sandbox> out) {
    var step = step(request, request.getName(), request.getEtag());
    var next =
        trials.confirmSafeguard(Caller.current(), step, request.getSafeguard(), request.getNote());
    Unary.reply(out, SandboxProtoMapper.toProto(next));
  }

  @Override
  public void attachGrant(AttachGrantRequest request, StreamObserver<Sandbox> out) {
    var step = step(request, request.getName(), request.getEtag());
    var next =
        trials.attachGrant(
            Caller.current(),
            step,
            request.getDerogation(),
            TrialProtoMapper.fromProto(request.getAct()));
    Unary.reply(out, SandboxProtoMapper.toProto(next));
  }

  @Override
  public void logIncident(LogIncidentRequest request, StreamObserver<Sandbox> out) {
    var step = step(request, request.getName(), request.getEtag());
    var next =
        trials.logIncident(
            Caller.current(),
            step,
            TrialProtoMapper.fromProto(request.getKind()),
            request.getText());
    Unary.reply(out, SandboxProtoMapper.toProto(next));
  }

  @Override
  public void validateReading(ValidateReadingRequest request, StreamObserver<Sandbox> out) {
    var step = step(request, request.getName(), request.getEtag());
    var next =
        trials.validateReading(
            Caller.current(), step, request.getIncident(), request.getRight(), request.getNote());
    Unary.reply(out, SandboxProtoMapper.toProto(next));
  }

  @Override
  public void closeIncident(CloseIncidentRequest request, StreamObserver<Sandbox> out) {
    var step = step(request, request.getName(), request.getEtag());
    var next =
        trials.closeIncident(Caller.current(), step, request.getIncident(), request.getNote());
    Unary.reply(out, SandboxProtoMapper.toProto(next));
  }

  @Override
  public void confirmSuspension(ConfirmSuspensionRequest request, StreamObserver<Sandbox> out) {
    var step = step(request, request.getName(), request.getEtag());
    var next =
        trials.confirmSuspension(
            Caller.current(), step, request.getReason(), request.getDocument());
    Unary.reply(out, SandboxProtoMapper.toProto(next));
  }

  @Override
  public void fileReport(FileReportRequest request, StreamObserver<Sandbox> out) {
    var step = step(request, request.getName(), request.getEtag());
    var next = trials.fileReport(Caller.current(), step, request.getNumber(), request.getSummary());
    Unary.reply(out, SandboxProtoMapper.toProto(next));
  }

  @Override
  public void fileEvaluation(FileEvaluationRequest request, StreamObserver<Sandbox> out) {
    var step = step(request, request.getName(), request.getEtag());
    var next =
        trials.fileEvaluation(
            Caller.current(),
            step,
            request.getFindings(),
            request.getIndependence(),
            DesignProtoMapper.fromProto(request.getRecommendation()));
    Unary.reply(out, SandboxProtoMapper.toProto(next));
  }

  @Override
  public void extendSandbox(ExtendSandboxRequest request, StreamObserver<Sandbox> out) {
    var step = step(request, request.getName(), request.getEtag());
    var next =
        trials.extend(
            Caller.current(),
            step,
            Days.fromProto(request.getEndDay(), "end_day"),
            request.getReason(),
            TrialProtoMapper.fromProto(request.getAct()));
    Unary.reply(out, SandboxProtoMapper.toProto(next));
  }

  private static Step step(Message request, String name, String etag) {
    return new Step(name, Etag.required(etag, "etag"), RequestKey.of(request));
  }
}
