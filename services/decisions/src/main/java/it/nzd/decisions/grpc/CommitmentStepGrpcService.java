package it.nzd.decisions.grpc;

import com.google.protobuf.Message;
import io.grpc.stub.StreamObserver;
import it.nzd.decisions.application.CommitmentService;
import it.nzd.decisions.domain.CommitmentAction;
import it.nzd.decisions.v1.AcceptCommitmentRequest;
import it.nzd.decisions.v1.ActivateCommitmentRequest;
import it.nzd.decisions.v1.CommitmentStepServiceGrpc;
import it.nzd.decisions.v1.FulfilCommitmentPartlyRequest;
import it.nzd.decisions.v1.FulfilCommitmentRequest;
import it.nzd.decisions.v1.LapseCommitmentRequest;
import it.nzd.decisions.v1.RequestCommitmentChangesRequest;
import it.nzd.decisions.v1.SignCommitmentRequest;
import it.nzd.decisions.v1.StartCommitmentReviewRequest;
import it.nzd.decisions.v1.SubmitCommitmentRequest;
import it.nzd.decisions.v1.WithdrawCommitmentRequest;
import it.nzd.platform.access.Caller;
import it.nzd.platform.grpc.Unary;
import jakarta.inject.Singleton;

/** Steps in the life of a commitment, over gRPC. */
@Singleton
final class CommitmentStepGrpcService
    extends CommitmentStepServiceGrpc.CommitmentStepServiceImplBase {
  private final CommitmentService commitments;

  CommitmentStepGrpcService(CommitmentService commitments) {
    this.commitments = commitments;
  }

  @Override
  public void submitCommitment(
      SubmitCommitmentRequest request, StreamObserver<it.nzd.decisions.v1.Commitment> out) {
    take(request, CommitmentAction.SUBMIT, out);
  }

  @Override
  public void startCommitmentReview(
      StartCommitmentReviewRequest request, StreamObserver<it.nzd.decisions.v1.Commitment> out) {
    take(request, CommitmentAction.REVIEW, out);
  }

  @Override
  public void requestCommitmentChanges(
      RequestCommitmentChangesRequest request, StreamObserver<it.nzd.decisions.v1.Commitment> out) {
    take(request, CommitmentAction.REQUEST_CHANGES, out);
  }

  @Override
  public void acceptCommitment(
      AcceptCommitmentRequest request, StreamObserver<it.nzd.decisions.v1.Commitment> out) {
    take(request, CommitmentAction.ACCEPT, out);
  }

  @Override
  public void signCommitment(
      SignCommitmentRequest request, StreamObserver<it.nzd.decisions.v1.Commitment> out) {
    var day = Requests.optionalDay(request.getSignDay(), "sign_day");
    var signed =
        commitments.sign(Caller.current(), Requests.step(request), request.getDocument(), day);
    Unary.reply(out, CommitmentProtoMapper.toProto(signed));
  }

  @Override
  public void activateCommitment(
      ActivateCommitmentRequest request, StreamObserver<it.nzd.decisions.v1.Commitment> out) {
    take(request, CommitmentAction.ACTIVATE, out);
  }

  @Override
  public void fulfilCommitment(
      FulfilCommitmentRequest request, StreamObserver<it.nzd.decisions.v1.Commitment> out) {
    take(request, CommitmentAction.FULFIL, out);
  }

  @Override
  public void fulfilCommitmentPartly(
      FulfilCommitmentPartlyRequest request, StreamObserver<it.nzd.decisions.v1.Commitment> out) {
    take(request, CommitmentAction.FULFIL_PARTLY, out);
  }

  @Override
  public void lapseCommitment(
      LapseCommitmentRequest request, StreamObserver<it.nzd.decisions.v1.Commitment> out) {
    take(request, CommitmentAction.LAPSE, out);
  }

  @Override
  public void withdrawCommitment(
      WithdrawCommitmentRequest request, StreamObserver<it.nzd.decisions.v1.Commitment> out) {
    take(request, CommitmentAction.WITHDRAW, out);
  }

  private void take(
      Message request,
      CommitmentAction action,
      StreamObserver<it.nzd.decisions.v1.Commitment> out) {
    var taken = commitments.take(Caller.current(), Requests.step(request), action);
    Unary.reply(out, CommitmentProtoMapper.toProto(taken));
  }
}
