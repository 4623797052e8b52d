package it.nzd.decisions.grpc;

import io.grpc.stub.StreamObserver;
import it.nzd.decisions.application.CommitmentService;
import it.nzd.decisions.v1.CommitmentServiceGrpc;
import it.nzd.decisions.v1.CommitmentSummary;
import it.nzd.decisions.v1.CreateCommitmentRequest;
import it.nzd.decisions.v1.GetCommitmentRequest;
import it.nzd.decisions.v1.ListCommitmentsRequest;
import it.nzd.decisions.v1.ListCommitmentsResponse;
import it.nzd.decisions.v1.SummariseCommitmentsRequest;
import it.nzd.decisions.v1.UpdateCommitmentRequest;
import it.nzd.platform.access.Caller;
import it.nzd.platform.command.Create;
import it.nzd.platform.command.Edit;
import it.nzd.platform.contract.Etag;
import it.nzd.platform.contract.RequestKey;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.grpc.Unary;
import it.nzd.platform.store.PageRequest;
import jakarta.inject.Singleton;

/** Commitments over gRPC. */
@Singleton
final class CommitmentGrpcService extends CommitmentServiceGrpc.CommitmentServiceImplBase {
  private final CommitmentService commitments;

  CommitmentGrpcService(CommitmentService commitments) {
    this.commitments = commitments;
  }

  @Override
  public void getCommitment(
      GetCommitmentRequest request, StreamObserver<it.nzd.decisions.v1.Commitment> out) {
    var found = commitments.get(Caller.current(), request.getName());
    Unary.reply(out, CommitmentProtoMapper.toProto(found));
  }

  @Override
  public void listCommitments(
      ListCommitmentsRequest request, StreamObserver<ListCommitmentsResponse> out) {
    var page =
        commitments.list(
            Caller.current(), CommitmentProtoMapper.query(request), PageRequest.of(request));
    var answer = ListCommitmentsResponse.newBuilder().setNextPageToken(page.nextPageToken());
    page.items().forEach(found -> answer.addCommitments(CommitmentProtoMapper.listed(found)));
    Unary.reply(out, answer.build());
  }

  @Override
  public void createCommitment(
      CreateCommitmentRequest request, StreamObserver<it.nzd.decisions.v1.Commitment> out) {
    var command =
        new Create<>(
            request.getParent(),
            "",
            CommitmentProtoMapper.fromProto(request.getCommitment()),
            RequestKey.of(request),
            request.getValidateOnly());
    var created = commitments.create(Caller.current(), command);
    Unary.reply(out, CommitmentProtoMapper.toProto(created));
  }

  @Override
  public void updateCommitment(
      UpdateCommitmentRequest request, StreamObserver<it.nzd.decisions.v1.Commitment> out) {
    var sent = request.getCommitment();
    var command =
        new Edit<>(
            sent.getName(),
            Etag.required(sent.getEtag(), "commitment.etag"),
            CommitmentProtoMapper.edit(sent, request.getUpdateMask()),
            RequestKey.of(request),
            request.getValidateOnly());
    var changed = commitments.update(Caller.current(), command);
    Unary.reply(out, CommitmentProtoMapper.toProto(changed));
  }

  @Override
  public void summariseCommitments(
      SummariseCommitmentsRequest request, StreamObserver<CommitmentSummary> out) {
    var tenant = ResourceName.tenant(request.getParent());
    var summary = commitments.summarise(Caller.current(), tenant, request.getDistrict());
    Unary.reply(out, CommitmentProtoMapper.toProto(summary));
  }
}
