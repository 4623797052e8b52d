package it.nzd.decisions.grpc;

import io.grpc.stub.StreamObserver;
import it.nzd.decisions.application.DecisionOutcomeService;
import it.nzd.decisions.application.DecisionView;
import it.nzd.decisions.domain.DecisionAction;
import it.nzd.decisions.domain.FormalAct;
import it.nzd.decisions.v1.AdoptDecisionRequest;
import it.nzd.decisions.v1.AdoptDecisionSubjectToRequest;
import it.nzd.decisions.v1.AttachDecisionActRequest;
import it.nzd.decisions.v1.CloseDecisionVoteRequest;
import it.nzd.decisions.v1.DecisionOutcomeServiceGrpc;
import it.nzd.decisions.v1.DeferDecisionRequest;
import it.nzd.decisions.v1.ImplementDecisionRequest;
import it.nzd.decisions.v1.RejectDecisionRequest;
import it.nzd.decisions.v1.ReviewDecisionRequest;
import it.nzd.decisions.v1.RevokeDecisionRequest;
import it.nzd.decisions.v1.SupersedeDecisionRequest;
import it.nzd.platform.access.Caller;
import it.nzd.platform.grpc.Unary;
import jakarta.inject.Singleton;

/** The answer and what becomes of it, over gRPC. */
@Singleton
final class DecisionOutcomeGrpcService
    extends DecisionOutcomeServiceGrpc.DecisionOutcomeServiceImplBase {
  private final DecisionOutcomeService outcomes;

  DecisionOutcomeGrpcService(DecisionOutcomeService outcomes) {
    this.outcomes = outcomes;
  }

  @Override
  public void closeDecisionVote(
      CloseDecisionVoteRequest request, StreamObserver<it.nzd.decisions.v1.Decision> out) {
    reply(out, outcomes.closeVote(Caller.current(), Requests.step(request)));
  }

  @Override
  public void adoptDecision(
      AdoptDecisionRequest request, StreamObserver<it.nzd.decisions.v1.Decision> out) {
    reply(out, outcomes.adopt(Caller.current(), Requests.step(request), DecisionAction.ADOPT));
  }

  @Override
  public void adoptDecisionSubjectTo(
      AdoptDecisionSubjectToRequest request, StreamObserver<it.nzd.decisions.v1.Decision> out) {
    reply(
        out,
        outcomes.adopt(Caller.current(), Requests.step(request), DecisionAction.ADOPT_SUBJECT_TO));
  }

  @Override
  public void rejectDecision(
      RejectDecisionRequest request, StreamObserver<it.nzd.decisions.v1.Decision> out) {
    reply(out, outcomes.plain(Caller.current(), Requests.step(request), DecisionAction.REJECT));
  }

  @Override
  public void deferDecision(
      DeferDecisionRequest request, StreamObserver<it.nzd.decisions.v1.Decision> out) {
    reply(out, outcomes.plain(Caller.current(), Requests.step(request), DecisionAction.DEFER));
  }

  @Override
  public void attachDecisionAct(
      AttachDecisionActRequest request, StreamObserver<it.nzd.decisions.v1.Decision> out) {
    var sent = request.getAct();
    var act =
        new FormalAct(
            sent.getBody(),
            sent.getNumber(),
            Requests.day(sent.getActDay(), "act.act_day"),
            sent.getUri());
    reply(out, outcomes.attachAct(Caller.current(), Requests.step(request), act));
  }

  @Override
  public void implementDecision(
      ImplementDecisionRequest request, StreamObserver<it.nzd.decisions.v1.Decision> out) {
    reply(out, outcomes.plain(Caller.current(), Requests.step(request), DecisionAction.IMPLEMENT));
  }

  @Override
  public void reviewDecision(
      ReviewDecisionRequest request, StreamObserver<it.nzd.decisions.v1.Decision> out) {
    var next = Requests.optionalDay(request.getReviewDay(), "review_day");
    reply(out, outcomes.review(Caller.current(), Requests.step(request), next));
  }

  @Override
  public void supersedeDecision(
      SupersedeDecisionRequest request, StreamObserver<it.nzd.decisions.v1.Decision> out) {
    var action = DecisionAction.SUPERSEDE;
    reply(
        out,
        outcomes.succeed(Caller.current(), Requests.step(request), action, request.getSuccessor()));
  }

  @Override
  public void revokeDecision(
      RevokeDecisionRequest request, StreamObserver<it.nzd.decisions.v1.Decision> out) {
    var action = DecisionAction.REVOKE;
    reply(
        out,
        outcomes.succeed(Caller.current(), Requests.step(request), action, request.getSuccessor()));
  }

  private static void reply(StreamObserver<it.nzd.decisions.v1.Decision> out, DecisionView view) {
    Unary.reply(out, DecisionProtoMapper.toProto(view));
  }
}
