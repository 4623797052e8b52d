package it.nzd.barriers.grpc;

import io.grpc.stub.StreamObserver;
import it.nzd.barriers.application.Assess;
import it.nzd.barriers.application.Assessing;
import it.nzd.barriers.application.ReasonedStep;
import it.nzd.barriers.application.ScoringRoundService;
import it.nzd.barriers.v1.AssessBarriersRequest;
import it.nzd.barriers.v1.Assessment;
import it.nzd.barriers.v1.CancelScoringRoundRequest;
import it.nzd.barriers.v1.CloseScoringRoundRequest;
import it.nzd.barriers.v1.GetOwnAssessmentRequest;
import it.nzd.barriers.v1.GetScoringRoundRequest;
import it.nzd.barriers.v1.ListScoringRoundsRequest;
import it.nzd.barriers.v1.ListScoringRoundsResponse;
import it.nzd.barriers.v1.OpenScoringRoundRequest;
import it.nzd.barriers.v1.ScoringRound;
import it.nzd.barriers.v1.ScoringRoundServiceGrpc.ScoringRoundServiceImplBase;
import it.nzd.platform.access.Caller;
import it.nzd.platform.command.Create;
import it.nzd.platform.contract.Etag;
import it.nzd.platform.contract.Messages;
import it.nzd.platform.contract.RequestKey;
import it.nzd.platform.grpc.Unary;
import it.nzd.platform.store.PageRequest;
import jakarta.inject.Singleton;

/** Scoring rounds over gRPC. */
@Singleton
final class ScoringRoundGrpcService extends ScoringRoundServiceImplBase {
  private final ScoringRoundService rounds;
  private final Assessing assessing;

  ScoringRoundGrpcService(ScoringRoundService rounds, Assessing assessing) {
    this.rounds = rounds;
    this.assessing = assessing;
  }

  @Override
  public void getScoringRound(GetScoringRoundRequest request, StreamObserver<ScoringRound> out) {
    Unary.reply(out, RoundProtoMapper.whole(rounds.get(Caller.current(), request.getName())));
  }

  @Override
  public void listScoringRounds(
      ListScoringRoundsRequest request, StreamObserver<ListScoringRoundsResponse> out) {
    var page =
        rounds.list(
            Caller.current(),
            Messages.tenant(request.getParent()),
            request.getBarrier(),
            PageRequest.of(request));
    var answer = ListScoringRoundsResponse.newBuilder().setNextPageToken(page.nextPageToken());
    page.items().forEach(each -> answer.addScoringRounds(RoundProtoMapper.brief(each)));
    Unary.reply(out, answer.build());
  }

  @Override
  public void openScoringRound(OpenScoringRoundRequest request, StreamObserver<ScoringRound> out) {
    var command =
        new Create<>(
            request.getParent(),
            "",
            RoundProtoMapper.fromProto(request.getScoringRound()),
            RequestKey.of(request),
            request.getValidateOnly());
    Unary.reply(out, RoundProtoMapper.whole(rounds.open(Caller.current(), command)));
  }

  @Override
  public void getOwnAssessment(GetOwnAssessmentRequest request, StreamObserver<Assessment> out) {
    Unary.reply(out, RoundProtoMapper.own(assessing.own(Caller.current(), request.getName())));
  }

  @Override
  public void assessBarriers(AssessBarriersRequest request, StreamObserver<Assessment> out) {
    var command =
        new Assess(
            request.getName(),
            request.getScoresList().stream().map(RoundProtoMapper::fromProto).toList(),
            RequestKey.of(request));
    Unary.reply(out, RoundProtoMapper.own(assessing.assess(Caller.current(), command)));
  }

  @Override
  public void closeScoringRound(
      CloseScoringRoundRequest request, StreamObserver<ScoringRound> out) {
    var command =
        new ReasonedStep(
            request.getName(),
            Etag.required(request.getEtag(), "etag"),
            request.getReason(),
            RequestKey.of(request));
    Unary.reply(out, RoundProtoMapper.whole(rounds.close(Caller.current(), command)));
  }

  @Override
  public void cancelScoringRound(
      CancelScoringRoundRequest request, StreamObserver<ScoringRound> out) {
    var command =
        new ReasonedStep(
            request.getName(),
            Etag.required(request.getEtag(), "etag"),
            request.getReason(),
            RequestKey.of(request));
    Unary.reply(out, RoundProtoMapper.whole(rounds.cancel(Caller.current(), command)));
  }
}
