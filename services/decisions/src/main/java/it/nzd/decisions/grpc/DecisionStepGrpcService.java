package it.nzd.decisions.grpc;

import io.grpc.stub.StreamObserver;
import it.nzd.decisions.application.DecisionStepService;
import it.nzd.decisions.application.DecisionView;
import it.nzd.decisions.domain.DecisionAction;
import it.nzd.decisions.v1.AnalyseDecisionRequest;
import it.nzd.decisions.v1.ConsultOnDecisionRequest;
import it.nzd.decisions.v1.DecisionStepServiceGrpc;
import it.nzd.decisions.v1.EndDecisionConsultationRequest;
import it.nzd.decisions.v1.ObjectToDecisionRequest;
import it.nzd.decisions.v1.OpenDecisionConsentRequest;
import it.nzd.decisions.v1.OpenDecisionVoteRequest;
import it.nzd.decisions.v1.ProposeDecisionRequest;
import it.nzd.decisions.v1.TableDecisionRequest;
import it.nzd.decisions.v1.WithdrawDecisionRequest;
import it.nzd.platform.access.Caller;
import it.nzd.platform.grpc.Unary;
import jakarta.inject.Singleton;

/** Steps on the way to an answer, over gRPC. */
@Singleton
final class DecisionStepGrpcService extends DecisionStepServiceGrpc.DecisionStepServiceImplBase {
  private final DecisionStepService steps;

  DecisionStepGrpcService(DecisionStepService steps) {
    this.steps = steps;
  }

  @Override
  public void openDecisionConsent(
      OpenDecisionConsentRequest request, StreamObserver<it.nzd.decisions.v1.Decision> out) {
    reply(out, steps.openConsent(Caller.current(), Requests.step(request)));
  }

  @Override
  public void proposeDecision(
      ProposeDecisionRequest request, StreamObserver<it.nzd.decisions.v1.Decision> out) {
    reply(out, steps.propose(Caller.current(), Requests.step(request)));
  }

  @Override
  public void withdrawDecision(
      WithdrawDecisionRequest request, StreamObserver<it.nzd.decisions.v1.Decision> out) {
    reply(out, steps.withdraw(Caller.current(), Requests.step(request)));
  }

  @Override
  public void objectToDecision(
      ObjectToDecisionRequest request, StreamObserver<it.nzd.decisions.v1.Decision> out) {
    reply(out, steps.object(Caller.current(), Requests.step(request), request.getSeat()));
  }

  @Override
  public void analyseDecision(
      AnalyseDecisionRequest request, StreamObserver<it.nzd.decisions.v1.Decision> out) {
    reply(out, steps.plain(Caller.current(), Requests.step(request), DecisionAction.ANALYSE));
  }

  @Override
  public void consultOnDecision(
      ConsultOnDecisionRequest request, StreamObserver<it.nzd.decisions.v1.Decision> out) {
    reply(out, steps.plain(Caller.current(), Requests.step(request), DecisionAction.CONSULT));
  }

  @Override
  public void endDecisionConsultation(
      EndDecisionConsultationRequest request, StreamObserver<it.nzd.decisions.v1.Decision> out) {
    reply(
        out,
        steps.plain(Caller.current(), Requests.step(request), DecisionAction.END_CONSULTATION));
  }

  @Override
  public void tableDecision(
      TableDecisionRequest request, StreamObserver<it.nzd.decisions.v1.Decision> out) {
    reply(out, steps.table(Caller.current(), Requests.step(request)));
  }

  @Override
  public void openDecisionVote(
      OpenDecisionVoteRequest request, StreamObserver<it.nzd.decisions.v1.Decision> out) {
    var until = request.hasVoteUntil() ? Requests.instant(request.getVoteUntil()) : null;
    reply(
        out, steps.openVote(Caller.current(), Requests.step(request), until, request.getMeeting()));
  }

  private static void reply(StreamObserver<it.nzd.decisions.v1.Decision> out, DecisionView view) {
    Unary.reply(out, DecisionProtoMapper.toProto(view));
  }
}
