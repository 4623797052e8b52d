package it.nzd.sandboxes.grpc;

import com.google.protobuf.Message;
import io.grpc.stub.StreamObserver;
import it.nzd.platform.access.Caller;
import it.nzd.platform.command.Create;
import it.nzd.platform.command.Edit;
import it.nzd.platform.contract.Etag;
import it.nzd.platform.contract.Messages;
import it.nzd.platform.contract.RequestKey;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.contract.UpdateMask;
import it.nzd.platform.grpc.Unary;
import it.nzd.platform.store.PageRequest;
import it.nzd.sandboxes.application.Advance;
import it.nzd.sandboxes.application.SandboxService;
import it.nzd.sandboxes.application.StepService;
import it.nzd.sandboxes.domain.SandboxAction;
import it.nzd.sandboxes.domain.Sandboxes;
import it.nzd.sandboxes.v1.AdaptSandboxRequest;
import it.nzd.sandboxes.v1.ApproveSandboxRequest;
import it.nzd.sandboxes.v1.CreateSandboxRequest;
import it.nzd.sandboxes.v1.DecideSandboxRequest;
import it.nzd.sandboxes.v1.DiscardSandboxRequest;
import it.nzd.sandboxes.v1.EvaluateSandboxRequest;
import it.nzd.sandboxes.v1.GetSandboxRequest;
import it.nzd.sandboxes.v1.InstitutionaliseSandboxRequest;
import it.nzd.sandboxes.v1.ListSandboxesRequest;
import it.nzd.sandboxes.v1.ListSandboxesResponse;
import it.nzd.sandboxes.v1.PassSandboxRequest;
import it.nzd.sandboxes.v1.ProposeSandboxRequest;
import it.nzd.sandboxes.v1.RejectSandboxRequest;
import it.nzd.sandboxes.v1.ResumeSandboxRequest;
import it.nzd.sandboxes.v1.ReturnSandboxRequest;
import it.nzd.sandboxes.v1.Sandbox;
import it.nzd.sandboxes.v1.SandboxServiceGrpc.SandboxServiceImplBase;
import it.nzd.sandboxes.v1.ScaleSandboxRequest;
import it.nzd.sandboxes.v1.ScreenSandboxRequest;
import it.nzd.sandboxes.v1.StartSandboxRequest;
import it.nzd.sandboxes.v1.StopSandboxRequest;
import it.nzd.sandboxes.v1.SubmitSandboxRequest;
import it.nzd.sandboxes.v1.SuspendSandboxRequest;
import it.nzd.sandboxes.v1.TerminateSandboxRequest;
import it.nzd.sandboxes.v1.UpdateSandboxRequest;
import it.nzd.sandboxes.v1.WithdrawSandboxRequest;
import jakarta.inject.Singleton;

/** Sandboxes and their steps over gRPC. */
@Singleton
final class SandboxGrpcService extends SandboxServiceImplBase {
  private final SandboxService sandboxes;
  private final StepService steps;

  SandboxGrpcService(SandboxService sandboxes, StepService steps) {
    this.sandboxes = sandboxes;
    this.steps = steps;
  }

  @Override
  public void getSandbox(GetSandboxRequest request, StreamObserver<Sandbox> out) {
    var found = sandboxes.get(Caller.current(), request.getName());
    Unary.reply(out, SandboxProtoMapper.toProto(found));
  }

  @Override
  public void listSandboxes(
      ListSandboxesRequest request, StreamObserver<ListSandboxesResponse> out) {
    var query =
        new Sandboxes.Query(
            Messages.tenant(request.getParent()),
            request.getDistrict(),
            request.getStatesList().stream()
                .filter(state -> state != Sandbox.State.STATE_UNSPECIFIED)
                .map(SandboxProtoMapper::fromProto)
                .toList(),
            request.getCopiedFrom(),
            request.getTheory(),
            request.getParticipant(),
            request.getOutside().isEmpty() ? "" : ResourceName.tenant(request.getOutside()));
    var page = sandboxes.list(Caller.current(), query, PageRequest.of(request));
    var answer = ListSandboxesResponse.newBuilder().setNextPageToken(page.nextPageToken());
    page.items().forEach(view -> answer.addSandboxes(SandboxProtoMapper.toProto(view)));
    Unary.reply(out, answer.build());
  }

  @Override
  public void createSandbox(CreateSandboxRequest request, StreamObserver<Sandbox> out) {
    var command =
        new Create<>(
            request.getParent(),
            "",
            SandboxProtoMapper.fromProto(request.getSandbox()),
            RequestKey.of(request),
            request.getValidateOnly());
    var created = sandboxes.create(Caller.current(), command);
    Unary.reply(out, SandboxProtoMapper.toProto(created));
  }

  @Override
  public void updateSandbox(UpdateSandboxRequest request, StreamObserver<Sandbox> out) {
    var sent = request.getSandbox();
    var command =
        new Edit<it.nzd.sandboxes.domain.Sandbox>(
            sent.getName(),
            Etag.required(sent.getEtag(), "sandbox.etag"),
            seen ->
                SandboxProtoMapper.onto(
                    seen,
                    UpdateMask.apply(
                        request.getUpdateMask(), SandboxProtoMapper.content(seen).build(), sent)),
            RequestKey.of(request),
            request.getValidateOnly());
    var changed = sandboxes.update(Caller.current(), command);
    Unary.reply(out, SandboxProtoMapper.toProto(changed));
  }

  @Override
  public void proposeSandbox(ProposeSandboxRequest request, StreamObserver<Sandbox> out) {
    var step = step(request, request.getName(), request.getEtag(), SandboxAction.PROPOSE, "", "");
    Unary.reply(out, SandboxProtoMapper.toProto(steps.advance(Caller.current(), step)));
  }

  @Override
  public void discardSandbox(DiscardSandboxRequest request, StreamObserver<Sandbox> out) {
    var step =
        step(
            request,
            request.getName(),
            request.getEtag(),
            SandboxAction.DISCARD,
            request.getReason(),
            "");
    Unary.reply(out, SandboxProtoMapper.toProto(steps.advance(Caller.current(), step)));
  }

  @Override
  public void withdrawSandbox(WithdrawSandboxRequest request, StreamObserver<Sandbox> out) {
    var step =
        step(
            request,
            request.getName(),
            request.getEtag(),
            SandboxAction.WITHDRAW,
            request.getReason(),
            "");
    Unary.reply(out, SandboxProtoMapper.toProto(steps.advance(Caller.current(), step)));
  }

  @Override
  public void screenSandbox(ScreenSandboxRequest request, StreamObserver<Sandbox> out) {
    var step = step(request, request.getName(), request.getEtag(), SandboxAction.SCREEN, "", "");
    Unary.reply(out, SandboxProtoMapper.toProto(steps.advance(Caller.current(), step)));
  }

  @Override
  public void passSandbox(PassSandboxRequest request, StreamObserver<Sandbox> out) {
    var step = step(request, request.getName(), request.getEtag(), SandboxAction.PASS, "", "");
    Unary.reply(out, SandboxProtoMapper.toProto(steps.advance(Caller.current(), step)));
  }

  @Override
  public void returnSandbox(ReturnSandboxRequest request, StreamObserver<Sandbox> out) {
    var step =
        step(
            request,
            request.getName(),
            request.getEtag(),
            SandboxAction.RETURN,
            request.getReason(),
            "");
    Unary.reply(out, SandboxProtoMapper.toProto(steps.advance(Caller.current(), step)));
  }

  @Override
  public void rejectSandbox(RejectSandboxRequest request, StreamObserver<Sandbox> out) {
    var step =
        step(
            request,
            request.getName(),
            request.getEtag(),
            SandboxAction.REJECT,
            request.getReason(),
            "");
    Unary.reply(out, SandboxProtoMapper.toProto(steps.advance(Caller.current(), step)));
  }

  @Override
  public void submitSandbox(SubmitSandboxRequest request, StreamObserver<Sandbox> out) {
    var step = step(request, request.getName(), request.getEtag(), SandboxAction.SUBMIT, "", "");
    Unary.reply(out, SandboxProtoMapper.toProto(steps.advance(Caller.current(), step)));
  }

  @Override
  public void startSandbox(StartSandboxRequest request, StreamObserver<Sandbox> out) {
    var step = step(request, request.getName(), request.getEtag(), SandboxAction.START, "", "");
    Unary.reply(out, SandboxProtoMapper.toProto(steps.advance(Caller.current(), step)));
  }

  @Override
  public void terminateSandbox(TerminateSandboxRequest request, StreamObserver<Sandbox> out) {
    var step =
        step(
            request,
            request.getName(),
            request.getEtag(),
            SandboxAction.TERMINATE,
            request.getReason(),
            request.getDocument());
    Unary.reply(out, SandboxProtoMapper.toProto(steps.advance(Caller.current(), step)));
  }

  @Override
  public void evaluateSandbox(EvaluateSandboxRequest request, StreamObserver<Sandbox> out) {
    var step = step(request, request.getName(), request.getEtag(), SandboxAction.EVALUATE, "", "");
    Unary.reply(out, SandboxProtoMapper.toProto(steps.advance(Caller.current(), step)));
  }

  @Override
  public void scaleSandbox(ScaleSandboxRequest request, StreamObserver<Sandbox> out) {
    var step = step(request, request.getName(), request.getEtag(), SandboxAction.SCALE, "", "");
    Unary.reply(out, SandboxProtoMapper.toProto(steps.advance(Caller.current(), step)));
  }

  @Override
  public void stopSandbox(StopSandboxRequest request, StreamObserver<Sandbox> out) {
    var step =
        step(
            request,
            request.getName(),
            request.getEtag(),
            SandboxAction.STOP,
            request.getReason(),
            "");
    Unary.reply(out, SandboxProtoMapper.toProto(steps.advance(Caller.current(), step)));
  }

  @Override
  public void approveSandbox(ApproveSandboxRequest request, StreamObserver<Sandbox> out) {
    var step =
        step(
            request,
            request.getName(),
            request.getEtag(),
            SandboxAction.APPROVE,
            "",
            request.getDocument());
    var act = request.hasAct() ? TrialProtoMapper.fromProto(request.getAct()) : null;
    Unary.reply(out, SandboxProtoMapper.toProto(steps.approve(Caller.current(), step, act)));
  }

  @Override
  public void suspendSandbox(SuspendSandboxRequest request, StreamObserver<Sandbox> out) {
    var step =
        step(
            request,
            request.getName(),
            request.getEtag(),
            SandboxAction.SUSPEND,
            request.getReason(),
            request.getDocument());
    Unary.reply(out, SandboxProtoMapper.toProto(steps.suspend(Caller.current(), step)));
  }

  @Override
  public void resumeSandbox(ResumeSandboxRequest request, StreamObserver<Sandbox> out) {
    var step =
        step(
            request,
            request.getName(),
            request.getEtag(),
            SandboxAction.RESUME,
            request.getReason(),
            request.getDocument());
    Unary.reply(out, SandboxProtoMapper.toProto(steps.resume(Caller.current(), step)));
  }

  @Override
  public void decideSandbox(DecideSandboxRequest request, StreamObserver<Sandbox> out) {
    var step =
        step(
            request,
            request.getName(),
            request.getEtag(),
            SandboxAction.DECIDE,
            request.getReason(),
            "");
    var verdict = DesignProtoMapper.fromProto(request.getVerdict());
    var decided = steps.decide(Caller.current(), step, verdict, request.getFollowUp());
    Unary.reply(out, SandboxProtoMapper.toProto(decided));
  }

  @Override
  public void adaptSandbox(AdaptSandboxRequest request, StreamObserver<Sandbox> out) {
    var step = step(request, request.getName(), request.getEtag(), SandboxAction.ADAPT, "", "");
    Unary.reply(out, SandboxProtoMapper.toProto(steps.adapt(Caller.current(), step)));
  }

  @Override
  public void institutionaliseSandbox(
      InstitutionaliseSandboxRequest request, StreamObserver<Sandbox> out) {
    var step =
        step(
            request,
            request.getName(),
            request.getEtag(),
            SandboxAction.INSTITUTIONALISE,
            "",
            request.getDocument());
    var act = TrialProtoMapper.fromProto(request.getAct());
    var ruled = steps.institutionalise(Caller.current(), step, act);
    Unary.reply(out, SandboxProtoMapper.toProto(ruled));
  }

  private static Advance step(
      Message request,
      String name,
      String etag,
      SandboxAction action,
      String reason,
      String document) {
    return new Advance(
        name, Etag.required(etag, "etag"), action, reason, document, RequestKey.of(request));
  }
}
