package it.nzd.decisions.persistence;

import io.micronaut.serde.annotation.Serdeable;
import it.nzd.decisions.domain.Course;
import it.nzd.decisions.domain.DecisionState;
import it.nzd.platform.store.TakenDocument;
import it.nzd.platform.value.Coded;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of a question, as it is stored within its decision. */
@Serdeable
record CourseDocument(
    String state,
    List<TakenDocument> steps,
    String parentDecision,
    List<SeatParts.SeatDocument> seats,
    @Nullable Instant consentUntil,
    List<SeatParts.ConsentDocument> consents,
    SeatParts.@Nullable ObjectionDocument objection,
    List<SeatParts.DeclarationDocument> declarations,
    int votes,
    @Nullable Instant voteUntil,
    String meeting,
    ResultParts.@Nullable ResultDocument result,
    List<SeatParts.DissentDocument> dissents,
    List<ResultParts.FrozenDocument> frozenEvidence,
    ResultParts.@Nullable ActDocument act,
    String successor,
    String proposedDay,
    String adoptedDay) {

  static CourseDocument of(Course course) {
    return new CourseDocument(
        course.state().code(),
        course.steps().stream().map(TakenDocument::of).toList(),
        course.parent(),
        course.seats().stream().map(SeatParts.SeatDocument::of).toList(),
        course.consentUntil(),
        course.consents().stream().map(SeatParts.ConsentDocument::of).toList(),
        SeatParts.ObjectionDocument.of(course.objection()),
        course.declarations().stream().map(SeatParts.DeclarationDocument::of).toList(),
        course.votes(),
        course.voteUntil(),
        course.meeting(),
        ResultParts.ResultDocument.of(course.result()),
        course.dissents().stream().map(SeatParts.DissentDocument::of).toList(),
        course.frozen().stream().map(ResultParts.FrozenDocument::of).toList(),
        ResultParts.ActDocument.of(course.act()),
        course.successor(),
        text(course.proposedOn()),
        text(course.adoptedOn()));
  }

  Course toDomain() {
    return new Course(
        Coded.of(DecisionState.class, state),
        steps.stream().map(TakenDocument::toDomain).toList(),
        parentDecision,
        seats.stream().map(SeatParts.SeatDocument::toDomain).toList(),
        consentUntil,
        consents.stream().map(SeatParts.ConsentDocument::toDomain).toList(),
        objection == null ? null : objection.toDomain(),
        declarations.stream().map(SeatParts.DeclarationDocument::toDomain).toList(),
        votes,
        voteUntil,
        meeting,
        result == null ? null : result.toDomain(),
        dissents.stream().map(SeatParts.DissentDocument::toDomain).toList(),
        frozenEvidence.stream().map(ResultParts.FrozenDocument::toDomain).toList(),
        act == null ? null : act.toDomain(),
        successor,
        day(proposedDay),
        day(adoptedDay));
  }

  private static String text(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  private static @Nullable LocalDate day(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }
}
