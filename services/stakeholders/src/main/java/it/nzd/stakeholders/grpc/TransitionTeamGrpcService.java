package it.nzd.stakeholders.grpc;

import io.grpc.stub.StreamObserver;
import it.nzd.platform.access.Caller;
import it.nzd.platform.command.Create;
import it.nzd.platform.command.Edit;
import it.nzd.platform.command.Step;
import it.nzd.platform.contract.Etag;
import it.nzd.platform.contract.Messages;
import it.nzd.platform.contract.RequestKey;
import it.nzd.platform.grpc.Unary;
import it.nzd.platform.store.PageRequest;
import it.nzd.stakeholders.application.SeatService;
import it.nzd.stakeholders.application.TransitionTeamService;
import it.nzd.stakeholders.v1.AddSeatRequest;
import it.nzd.stakeholders.v1.ChangeSeatRequest;
import it.nzd.stakeholders.v1.CreateTransitionTeamRequest;
import it.nzd.stakeholders.v1.EndSeatRequest;
import it.nzd.stakeholders.v1.GetTransitionTeamRequest;
import it.nzd.stakeholders.v1.ListTransitionTeamsRequest;
import it.nzd.stakeholders.v1.ListTransitionTeamsResponse;
import it.nzd.stakeholders.v1.TransitionTeam;
import it.nzd.stakeholders.v1.TransitionTeamServiceGrpc.TransitionTeamServiceImplBase;
import it.nzd.stakeholders.v1.UpdateTransitionTeamRequest;
import jakarta.inject.Singleton;

/** Transition teams and their seats over gRPC. */
@Singleton
final class TransitionTeamGrpcService extends TransitionTeamServiceImplBase {
  private final TransitionTeamService teams;
  private final SeatService seats;

  TransitionTeamGrpcService(TransitionTeamService teams, SeatService seats) {
    this.teams = teams;
    this.seats = seats;
  }

  @Override
  public void getTransitionTeam(
      GetTransitionTeamRequest request, StreamObserver<TransitionTeam> out) {
    Unary.reply(
        out, TransitionTeamProtoMapper.toProto(teams.get(Caller.current(), request.getName())));
  }

  @Override
  public void listTransitionTeams(
      ListTransitionTeamsRequest request, StreamObserver<ListTransitionTeamsResponse> out) {
    var page =
        teams.list(
            Caller.current(),
            Messages.tenant(request.getParent()),
            request.getDistrict(),
            PageRequest.of(request));
    var answer = ListTransitionTeamsResponse.newBuilder().setNextPageToken(page.nextPageToken());
    page.items()
        .forEach(team -> answer.addTransitionTeams(TransitionTeamProtoMapper.toProto(team)));
    Unary.reply(out, answer.build());
  }

  @Override
  public void createTransitionTeam(
      CreateTransitionTeamRequest request, StreamObserver<TransitionTeam> out) {
    var command =
        new Create<>(
            request.getParent(),
            "",
            TransitionTeamProtoMapper.fromProto(request.getTransitionTeam()),
            RequestKey.of(request),
            false);
    Unary.reply(out, TransitionTeamProtoMapper.toProto(teams.create(Caller.current(), command)));
  }

  @Override
  public void updateTransitionTeam(
      UpdateTransitionTeamRequest request, StreamObserver<TransitionTeam> out) {
    var sent = request.getTransitionTeam();
    var command =
        new Edit<>(
            sent.getName(),
            Etag.required(sent.getEtag(), "transition_team.etag"),
            TransitionTeamProtoMapper.edit(sent, request.getUpdateMask()),
            RequestKey.of(request),
            false);
    Unary.reply(out, TransitionTeamProtoMapper.toProto(teams.update(Caller.current(), command)));
  }

  @Override
  public void addSeat(AddSeatRequest request, StreamObserver<TransitionTeam> out) {
    var revision = Etag.required(request.getEtag(), "etag");
    var step = new Step(request.getName(), revision, RequestKey.of(request));
    var seat = TransitionTeamProtoMapper.fromProto(request.getSeat());
    Unary.reply(out, TransitionTeamProtoMapper.toProto(seats.add(Caller.current(), step, seat)));
  }

  @Override
  public void changeSeat(ChangeSeatRequest request, StreamObserver<TransitionTeam> out) {
    var revision = Etag.required(request.getEtag(), "etag");
    var step = new Step(request.getName(), revision, RequestKey.of(request));
    var change = TransitionTeamProtoMapper.change(request, step);
    Unary.reply(out, TransitionTeamProtoMapper.toProto(seats.change(Caller.current(), change)));
  }

  @Override
  public void endSeat(EndSeatRequest request, StreamObserver<TransitionTeam> out) {
    var revision = Etag.required(request.getEtag(), "etag");
    var step = new Step(request.getName(), revision, RequestKey.of(request));
    Unary.reply(
        out,
        TransitionTeamProtoMapper.toProto(seats.end(Caller.current(), step, request.getSeat())));
  }
}
