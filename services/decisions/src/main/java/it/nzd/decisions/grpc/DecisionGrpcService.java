package it.nzd.decisions.grpc;

import com.google.api.HttpBody;
import com.google.protobuf.ByteString;
import io.grpc.stub.StreamObserver;
import it.nzd.decisions.application.BallotService;
import it.nzd.decisions.application.DecisionService;
import it.nzd.decisions.application.DecisionView;
import it.nzd.decisions.application.EvidenceService;
import it.nzd.decisions.application.SeatService;
import it.nzd.decisions.domain.Choice;
import it.nzd.decisions.domain.Interest;
import it.nzd.decisions.domain.Level;
import it.nzd.decisions.v1.AddDissentRequest;
import it.nzd.decisions.v1.Ballots;
import it.nzd.decisions.v1.CastBallotRequest;
import it.nzd.decisions.v1.ConsentToDecisionRequest;
import it.nzd.decisions.v1.CreateDecisionRequest;
import it.nzd.decisions.v1.DecisionServiceGrpc;
import it.nzd.decisions.v1.DeclareInterestRequest;
import it.nzd.decisions.v1.DownloadDecisionActRequest;
import it.nzd.decisions.v1.EscalateDecisionRequest;
import it.nzd.decisions.v1.GetBallotsRequest;
import it.nzd.decisions.v1.GetDecisionRequest;
import it.nzd.decisions.v1.GetFrozenEvidenceRequest;
import it.nzd.decisions.v1.GetOwnBallotsRequest;
import it.nzd.decisions.v1.ListDecisionsRequest;
import it.nzd.decisions.v1.ListDecisionsResponse;
import it.nzd.decisions.v1.UpdateDecisionRequest;
import it.nzd.platform.access.Caller;
import it.nzd.platform.command.Create;
import it.nzd.platform.command.Edit;
import it.nzd.platform.contract.Etag;
import it.nzd.platform.contract.RequestKey;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.grpc.Unary;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.value.Coded;
import jakarta.inject.Singleton;

/** The register, seats and ballots over gRPC. */
@Singleton
final class DecisionGrpcService extends DecisionServiceGrpc.DecisionServiceImplBase {
  private final DecisionService decisions;
  private final SeatService seats;
  private final BallotService ballots;
  private final EvidenceService evidence;

  DecisionGrpcService(
      DecisionService decisions,
      SeatService seats,
      BallotService ballots,
      EvidenceService evidence) {
    this.decisions = decisions;
    this.seats = seats;
    this.ballots = ballots;
    this.evidence = evidence;
  }

  @Override
  public void getDecision(
      GetDecisionRequest request, StreamObserver<it.nzd.decisions.v1.Decision> out) {
    reply(out, decisions.get(Caller.current(), request.getName()));
  }

  @Override
  public void listDecisions(
      ListDecisionsRequest request, StreamObserver<ListDecisionsResponse> out) {
    var page =
        decisions.list(
            Caller.current(), DecisionProtoMapper.query(request), PageRequest.of(request));
    var answer = ListDecisionsResponse.newBuilder().setNextPageToken(page.nextPageToken());
    page.items().forEach(found -> answer.addDecisions(DecisionProtoMapper.listed(found)));
    Unary.reply(out, answer.build());
  }

  @Override
  public void createDecision(
      CreateDecisionRequest request, StreamObserver<it.nzd.decisions.v1.Decision> out) {
    var command =
        new Create<>(
            request.getParent(),
            "",
            QuestionProtoMapper.fromProto(request.getDecision()),
            RequestKey.of(request),
            request.getValidateOnly());
    reply(out, decisions.create(Caller.current(), command));
  }

  @Override
  public void updateDecision(
      UpdateDecisionRequest request, StreamObserver<it.nzd.decisions.v1.Decision> out) {
    var sent = request.getDecision();
    var command =
        new Edit<>(
            sent.getName(),
            Etag.required(sent.getEtag(), "decision.etag"),
            QuestionProtoMapper.edit(sent, request.getUpdateMask()),
            RequestKey.of(request),
            request.getValidateOnly());
    reply(out, decisions.update(Caller.current(), command));
  }

  @Override
  public void escalateDecision(
      EscalateDecisionRequest request, StreamObserver<it.nzd.decisions.v1.Decision> out) {
    var level = Coded.of(Level.class, request.getLevel().name());
    reply(out, decisions.escalate(Caller.current(), Requests.step(request), level));
  }

  @Override
  public void consentToDecision(
      ConsentToDecisionRequest request, StreamObserver<it.nzd.decisions.v1.Decision> out) {
    reply(out, seats.consent(Caller.current(), Requests.seat(request)));
  }

  @Override
  public void declareInterest(
      DeclareInterestRequest request, StreamObserver<it.nzd.decisions.v1.Decision> out) {
    var interest = Coded.of(Interest.class, request.getInterest().name());
    reply(out, seats.declare(Caller.current(), Requests.seat(request), interest));
  }

  @Override
  public void castBallot(
      CastBallotRequest request, StreamObserver<it.nzd.decisions.v1.Ballot> out) {
    var choice = Coded.of(Choice.class, request.getChoice().name());
    var cast = ballots.cast(Caller.current(), Requests.seat(request), choice, request.getReason());
    Unary.reply(out, VoteProtoMapper.toProto(cast));
  }

  @Override
  public void getOwnBallots(GetOwnBallotsRequest request, StreamObserver<Ballots> out) {
    var own = ballots.own(Caller.current(), request.getName());
    Unary.reply(out, VoteProtoMapper.toProto(own));
  }

  @Override
  public void getBallots(GetBallotsRequest request, StreamObserver<Ballots> out) {
    var all = ballots.all(Caller.current(), request.getName());
    Unary.reply(out, VoteProtoMapper.toProto(all));
  }

  @Override
  public void addDissent(
      AddDissentRequest request, StreamObserver<it.nzd.decisions.v1.Decision> out) {
    var command = Requests.seat(request);
    reply(out, seats.dissent(Caller.current(), command, request.getStatement()));
  }

  @Override
  public void getFrozenEvidence(
      GetFrozenEvidenceRequest request, StreamObserver<it.nzd.decisions.v1.FrozenEvidence> out) {
    var copy = evidence.get(Caller.current(), request.getName());
    var decision = ResourceName.parent(request.getName());
    Unary.reply(
        out,
        VoteProtoMapper.toProto(decision, copy.evidence()).toBuilder()
            .setContent(copy.content())
            .build());
  }

  @Override
  public void downloadDecisionAct(
      DownloadDecisionActRequest request, StreamObserver<HttpBody> out) {
    var act = evidence.act(Caller.current(), request.getName());
    Unary.reply(
        out,
        HttpBody.newBuilder()
            .setContentType(ActDocument.MEDIA_TYPE)
            .setData(ByteString.copyFrom(ActDocument.of(act)))
            .build());
  }

  private static void reply(StreamObserver<it.nzd.decisions.v1.Decision> out, DecisionView view) {
    Unary.reply(out, DecisionProtoMapper.toProto(view));
  }
}
