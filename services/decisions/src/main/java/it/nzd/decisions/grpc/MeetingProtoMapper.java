package it.nzd.decisions.grpc;

import com.google.protobuf.FieldMask;
import it.nzd.decisions.application.MeetingView;
import it.nzd.decisions.domain.AgendaItem;
import it.nzd.decisions.domain.Attendance;
import it.nzd.decisions.domain.Meeting;
import it.nzd.decisions.domain.MeetingState;
import it.nzd.decisions.domain.VotingSeat;
import it.nzd.platform.contract.Messages;
import it.nzd.platform.contract.UpdateMask;
import it.nzd.platform.lifecycle.Taken;
import it.nzd.platform.store.Stored;
import java.util.List;
import java.util.function.UnaryOperator;

/** Meetings and their messages. */
final class MeetingProtoMapper {
  private MeetingProtoMapper() {}

  static it.nzd.decisions.v1.Meeting toProto(MeetingView view) {
    var out = plain(view.stored());
    view.available().forEach(action -> out.addAvailableActions(action.toProto()));
    return out.build();
  }

  static it.nzd.decisions.v1.Meeting listed(Stored<Meeting> stored) {
    return plain(stored).build();
  }

  /** A new meeting as it was sent. */
  static Meeting fromProto(it.nzd.decisions.v1.Meeting sent) {
    return content(sent, MeetingState.DRAFT, List.of(), List.of(), List.of());
  }

  static UnaryOperator<Meeting> edit(it.nzd.decisions.v1.Meeting sent, FieldMask mask) {
    return now ->
        content(
            UpdateMask.apply(mask, content(now).build(), sent),
            now.state(),
            now.steps(),
            now.seats(),
            now.attendance());
  }

  private static Meeting content(
      it.nzd.decisions.v1.Meeting sent,
      MeetingState state,
      List<Taken> steps,
      List<VotingSeat> seats,
      List<Attendance> attendance) {
    return new Meeting(
        sent.getTitle(),
        sent.getTeam(),
        Requests.instant(sent.getStartTime()),
        sent.getPlace(),
        sent.getAgendaList().stream()
            .map(item -> new AgendaItem(item.getTitle(), item.getDecision()))
            .toList(),
        sent.getMinutes(),
        Messages.fromProto(sent.getVisibility()),
        state,
        steps,
        seats,
        attendance);
  }

  private static it.nzd.decisions.v1.Meeting.Builder content(Meeting meeting) {
    var out =
        it.nzd.decisions.v1.Meeting.newBuilder()
            .setTitle(meeting.title())
            .setTeam(meeting.team())
            .setStartTime(Messages.timestamp(meeting.startsAt()))
            .setPlace(meeting.place())
            .setMinutes(meeting.minutes())
            .setVisibility(Messages.toProto(meeting.visibility()));
    for (var item : meeting.agenda()) {
      out.addAgendaBuilder().setTitle(item.title()).setDecision(item.decision());
    }
    return out;
  }

  private static it.nzd.decisions.v1.Meeting.Builder plain(Stored<Meeting> stored) {
    var meeting = stored.value();
    var out =
        content(meeting)
            .setName(stored.name())
            .setEtag(Messages.etag(stored))
            .setState(it.nzd.decisions.v1.Meeting.State.valueOf(meeting.state().code()))
            .setCreateTime(Messages.timestamp(stored.createdAt()))
            .setUpdateTime(Messages.timestamp(stored.updatedAt()))
            .setCreator(stored.creator());
    meeting.steps().forEach(step -> out.addSteps(Messages.toProto(step)));
    meeting.seats().forEach(seat -> out.addSeats(VoteProtoMapper.toProto(seat)));
    for (var there : meeting.attendance()) {
      out.addAttendanceBuilder().setSeat(there.seat()).setByDeputy(there.byDeputy());
    }
    return out;
  }
}
