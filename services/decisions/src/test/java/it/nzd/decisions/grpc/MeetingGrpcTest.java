package it.nzd.decisions.grpc;

import static it.nzd.decisions.testing.FakeNeighbours.SEATS;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.FieldMask;
import com.google.protobuf.Timestamp;
import it.nzd.decisions.testing.Chamber;
import it.nzd.decisions.testing.FakeNeighbours;
import it.nzd.decisions.v1.AgendaItem;
import it.nzd.decisions.v1.ApproveMeetingMinutesRequest;
import it.nzd.decisions.v1.Choice;
import it.nzd.decisions.v1.CloseMeetingRequest;
import it.nzd.decisions.v1.ConveneMeetingRequest;
import it.nzd.decisions.v1.CreateMeetingRequest;
import it.nzd.decisions.v1.Decision;
import it.nzd.decisions.v1.DecisionStepServiceGrpc;
import it.nzd.decisions.v1.DraftMeetingMinutesRequest;
import it.nzd.decisions.v1.Meeting;
import it.nzd.decisions.v1.MeetingServiceGrpc;
import it.nzd.decisions.v1.OpenDecisionVoteRequest;
import it.nzd.decisions.v1.OpenMeetingRequest;
import it.nzd.decisions.v1.RecordAttendanceRequest;
import it.nzd.decisions.v1.UpdateMeetingRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MeetingGrpcTest {
  private final Chamber chamber = new Chamber();
  private MeetingServiceGrpc.MeetingServiceBlockingStub meetings;

  @BeforeEach
  void open() {
    meetings = chamber.asCoordinator(MeetingServiceGrpc::newBlockingStub);
  }

  @AfterEach
  void close() {
    chamber.close();
  }

  @Test
  void shouldVoteInAMeetingAndApproveItsMinutes() {
    var tabled = chamber.tabled(Chamber.question());
    var meeting = opened(tabled.getName());
    meeting =
        meetings.recordAttendance(
            RecordAttendanceRequest.newBuilder()
                .setName(meeting.getName())
                .setSeat(SEATS.get(0))
                .setPresent(true)
                .build());
    assertThat(meeting.getAttendanceCount()).isEqualTo(1);
    var voting =
        chamber
            .asCoordinator(DecisionStepServiceGrpc::newBlockingStub)
            .openDecisionVote(
                OpenDecisionVoteRequest.newBuilder()
                    .setName(tabled.getName())
                    .setEtag(tabled.getEtag())
                    .setMeeting(meeting.getName())
                    .build());
    assertThat(voting.getMeeting()).isEqualTo(meeting.getName());
    var close = CloseMeetingRequest.newBuilder().setName(meeting.getName());
    var open = meeting;
    assertThat(Chamber.refusal(() -> meetings.closeMeeting(close.setEtag(open.getEtag()).build())))
        .isEqualTo("STEP_NEEDS");
    chamber.cast(tabled.getName(), SEATS.get(0), Choice.CHOICE_FOR);
    chamber.closed(tabled.getName());
    var closed = meetings.closeMeeting(close.setEtag(meeting.getEtag()).build());
    var minuted = minuted(closed);
    assertThat(minuted.getState()).isEqualTo(Meeting.State.STATE_MINUTES_APPROVED);
    assertThat(Chamber.refusal(() -> written(minuted, "Altro."))).isEqualTo("MEETING_FIXED");
  }

  @Test
  void shouldVoteOnlyInAnOpenMeetingThatDealsWithIt() {
    var tabled = chamber.tabled(Chamber.question());
    var other = opened(chamber.created(Chamber.question()).getName());
    var vote =
        OpenDecisionVoteRequest.newBuilder()
            .setName(tabled.getName())
            .setEtag(tabled.getEtag())
            .setMeeting(other.getName())
            .build();
    assertThat(
            Chamber.refusal(
                () ->
                    chamber
                        .asCoordinator(DecisionStepServiceGrpc::newBlockingStub)
                        .openDecisionVote(vote)))
        .isEqualTo("STEP_NEEDS");
    assertThat(chamber.read(tabled.getName()).getState()).isEqualTo(Decision.State.STATE_TABLED);
  }

  private Meeting opened(String decision) {
    var meeting =
        meetings.createMeeting(
            CreateMeetingRequest.newBuilder()
                .setParent("cities/prato")
                .setMeeting(
                    Meeting.newBuilder()
                        .setTitle("Riunione di marzo")
                        .setTeam(FakeNeighbours.TEAM)
                        .setStartTime(Timestamp.newBuilder().setSeconds(1_780_000_000))
                        .addAgenda(AgendaItem.newBuilder().setTitle("Acqua").setDecision(decision)))
                .build());
    var convened =
        meetings.conveneMeeting(
            ConveneMeetingRequest.newBuilder()
                .setName(meeting.getName())
                .setEtag(meeting.getEtag())
                .build());
    return meetings.openMeeting(
        OpenMeetingRequest.newBuilder()
            .setName(meeting.getName())
            .setEtag(convened.getEtag())
            .build());
  }

  private Meeting minuted(Meeting closed) {
    var draft = DraftMeetingMinutesRequest.newBuilder().setName(closed.getName());
    assertThat(
            Chamber.refusal(
                () -> meetings.draftMeetingMinutes(draft.setEtag(closed.getEtag()).build())))
        .isEqualTo("STEP_NEEDS");
    var written = written(closed, "Si è discusso.");
    var drafted = meetings.draftMeetingMinutes(draft.setEtag(written.getEtag()).build());
    return meetings.approveMeetingMinutes(
        ApproveMeetingMinutesRequest.newBuilder()
            .setName(closed.getName())
            .setEtag(drafted.getEtag())
            .build());
  }

  private Meeting written(Meeting meeting, String minutes) {
    return meetings.updateMeeting(
        UpdateMeetingRequest.newBuilder()
            .setMeeting(meeting.toBuilder().setMinutes(minutes))
            .setUpdateMask(FieldMask.newBuilder().addPaths("minutes"))
            .build());
  }
}
