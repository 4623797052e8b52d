package it.nzd.decisions.grpc;

import com.google.protobuf.Message;
import io.grpc.stub.StreamObserver;
import it.nzd.decisions.application.MeetingService;
import it.nzd.decisions.application.MeetingView;
import it.nzd.decisions.domain.MeetingAction;
import it.nzd.decisions.v1.ApproveMeetingMinutesRequest;
import it.nzd.decisions.v1.CloseMeetingRequest;
import it.nzd.decisions.v1.ConveneMeetingRequest;
import it.nzd.decisions.v1.CreateMeetingRequest;
import it.nzd.decisions.v1.DraftMeetingMinutesRequest;
import it.nzd.decisions.v1.GetMeetingRequest;
import it.nzd.decisions.v1.ListMeetingsRequest;
import it.nzd.decisions.v1.ListMeetingsResponse;
import it.nzd.decisions.v1.MeetingServiceGrpc;
import it.nzd.decisions.v1.OpenMeetingRequest;
import it.nzd.decisions.v1.RecordAttendanceRequest;
import it.nzd.decisions.v1.UpdateMeetingRequest;
import it.nzd.platform.access.Caller;
import it.nzd.platform.command.Create;
import it.nzd.platform.command.Edit;
import it.nzd.platform.contract.Etag;
import it.nzd.platform.contract.Messages;
import it.nzd.platform.contract.RequestKey;
import it.nzd.platform.grpc.Unary;
import it.nzd.platform.store.PageRequest;
import jakarta.inject.Singleton;

/** Meetings over gRPC. */
@Singleton
final class MeetingGrpcService extends MeetingServiceGrpc.MeetingServiceImplBase {
  private final MeetingService meetings;

  MeetingGrpcService(MeetingService meetings) {
    this.meetings = meetings;
  }

  @Override
  public void getMeeting(
      GetMeetingRequest request, StreamObserver<it.nzd.decisions.v1.Meeting> out) {
    reply(out, meetings.get(Caller.current(), request.getName()));
  }

  @Override
  public void listMeetings(ListMeetingsRequest request, StreamObserver<ListMeetingsResponse> out) {
    var tenant = Messages.tenant(request.getParent());
    var page = meetings.list(Caller.current(), tenant, request.getTeam(), PageRequest.of(request));
    var answer = ListMeetingsResponse.newBuilder().setNextPageToken(page.nextPageToken());
    page.items().forEach(found -> answer.addMeetings(MeetingProtoMapper.listed(found)));
    Unary.reply(out, answer.build());
  }

  @Override
  public void createMeeting(
      CreateMeetingRequest request, StreamObserver<it.nzd.decisions.v1.Meeting> out) {
    var command =
        new Create<>(
            request.getParent(),
            "",
            MeetingProtoMapper.fromProto(request.getMeeting()),
            RequestKey.of(request),
            request.getValidateOnly());
    reply(out, meetings.create(Caller.current(), command));
  }

  @Override
  public void updateMeeting(
      UpdateMeetingRequest request, StreamObserver<it.nzd.decisions.v1.Meeting> out) {
    var sent = request.getMeeting();
    var command =
        new Edit<>(
            sent.getName(),
            Etag.required(sent.getEtag(), "meeting.etag"),
            MeetingProtoMapper.edit(sent, request.getUpdateMask()),
            RequestKey.of(request),
            request.getValidateOnly());
    reply(out, meetings.update(Caller.current(), command));
  }

  @Override
  public void conveneMeeting(
      ConveneMeetingRequest request, StreamObserver<it.nzd.decisions.v1.Meeting> out) {
    take(request, MeetingAction.CONVENE, out);
  }

  @Override
  public void openMeeting(
      OpenMeetingRequest request, StreamObserver<it.nzd.decisions.v1.Meeting> out) {
    take(request, MeetingAction.OPEN, out);
  }

  @Override
  public void closeMeeting(
      CloseMeetingRequest request, StreamObserver<it.nzd.decisions.v1.Meeting> out) {
    take(request, MeetingAction.CLOSE, out);
  }

  @Override
  public void draftMeetingMinutes(
      DraftMeetingMinutesRequest request, StreamObserver<it.nzd.decisions.v1.Meeting> out) {
    take(request, MeetingAction.DRAFT_MINUTES, out);
  }

  @Override
  public void approveMeetingMinutes(
      ApproveMeetingMinutesRequest request, StreamObserver<it.nzd.decisions.v1.Meeting> out) {
    take(request, MeetingAction.APPROVE_MINUTES, out);
  }

  @Override
  public void recordAttendance(
      RecordAttendanceRequest request, StreamObserver<it.nzd.decisions.v1.Meeting> out) {
    var command = Requests.seat(request);
    reply(
        out,
        meetings.attend(Caller.current(), command, request.getPresent(), request.getByDeputy()));
  }

  private void take(
      Message request, MeetingAction action, StreamObserver<it.nzd.decisions.v1.Meeting> out) {
    reply(out, meetings.take(Caller.current(), Requests.step(request), action));
  }

  private static void reply(StreamObserver<it.nzd.decisions.v1.Meeting> out, MeetingView view) {
    Unary.reply(out, MeetingProtoMapper.toProto(view));
  }
}
