package it.nzd.decisions.persistence;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import io.micronaut.serde.annotation.Serdeable;
import it.nzd.decisions.domain.AgendaItem;
import it.nzd.decisions.domain.Attendance;
import it.nzd.decisions.domain.Meeting;
import it.nzd.decisions.domain.MeetingState;
import it.nzd.platform.store.AggregateDocument;
import it.nzd.platform.store.Header;
import it.nzd.platform.store.MongoRegister;
import it.nzd.platform.store.TakenDocument;
import it.nzd.platform.store.Visibilities;
import it.nzd.platform.value.Coded;
import java.time.Instant;
import java.util.List;

/** A meeting as it is stored. */
@MappedEntity(value = "meetings", namingStrategy = NamingStrategies.Raw.class)
record MeetingDocument(
    @Id String id,
    long revision,
    Header header,
    String title,
    String team,
    Instant startTime,
    String place,
    List<AgendaDocument> agenda,
    String minutes,
    String visibility,
    String state,
    List<TakenDocument> steps,
    List<SeatParts.SeatDocument> seats,
    List<AttendanceDocument> attendance)
    implements AggregateDocument<MeetingDocument> {

  /** An item of an agenda as it is stored. */
  @Serdeable
  record AgendaDocument(String title, String decision) {}

  /** An attendance as it is stored. */
  @Serdeable
  record AttendanceDocument(String seat, boolean byDeputy) {}

  static MeetingDocument of(String name, Meeting meeting) {
    return new MeetingDocument(
        name,
        0,
        MongoRegister.NO_HEADER,
        meeting.title(),
        meeting.team(),
        meeting.startsAt(),
        meeting.place(),
        meeting.agenda().stream()
            .map(item -> new AgendaDocument(item.title(), item.decision()))
            .toList(),
        meeting.minutes(),
        Visibilities.code(meeting.visibility()),
        meeting.state().code(),
        meeting.steps().stream().map(TakenDocument::of).toList(),
        meeting.seats().stream().map(SeatParts.SeatDocument::of).toList(),
        meeting.attendance().stream()
            .map(there -> new AttendanceDocument(there.seat(), there.byDeputy()))
            .toList());
  }

  Meeting toDomain() {
    return new Meeting(
        title,
        team,
        startTime,
        place,
        agenda.stream().map(item -> new AgendaItem(item.title(), item.decision())).toList(),
        minutes,
        Visibilities.of(visibility),
        Coded.of(MeetingState.class, state),
        steps.stream().map(TakenDocument::toDomain).toList(),
        seats.stream().map(SeatParts.SeatDocument::toDomain).toList(),
        attendance.stream().map(there -> new Attendance(there.seat(), there.byDeputy())).toList());
  }

  @Override
  public MeetingDocument at(long revision, Header header) {
    return new MeetingDocument(
        id,
        revision,
        header,
        title,
        team,
        startTime,
        place,
        agenda,
        minutes,
        visibility,
        state,
        steps,
        seats,
        attendance);
  }
}
