package it.nzd.decisions.grpc;

import com.google.protobuf.Timestamp;
import it.nzd.decisions.application.DecisionView;
import it.nzd.decisions.domain.Course;
import it.nzd.decisions.domain.Decision;
import it.nzd.decisions.domain.DecisionState;
import it.nzd.decisions.domain.Decisions;
import it.nzd.decisions.domain.Subject;
import it.nzd.decisions.v1.ListDecisionsRequest;
import it.nzd.platform.contract.Messages;
import it.nzd.platform.store.Stored;
import it.nzd.platform.value.Coded;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Decisions and their messages. */
final class DecisionProtoMapper {
  private DecisionProtoMapper() {}

  static it.nzd.decisions.v1.Decision toProto(DecisionView view) {
    var out = plain(view.stored());
    view.available().forEach(action -> out.addAvailableActions(action.toProto()));
    return out.build();
  }

  static it.nzd.decisions.v1.Decision listed(Stored<Decision> stored) {
    return plain(stored).build();
  }

  static Decisions.Query query(ListDecisionsRequest request) {
    var subject = request.getSubject();
    return new Decisions.Query(
        Messages.tenant(request.getParent()),
        request.getQuery(),
        request.getStatesList().stream()
            .map(state -> Coded.of(DecisionState.class, state.name()))
            .collect(Collectors.toSet()),
        subject.getNumber() == 0
            ? Optional.empty()
            : Optional.of(Coded.of(Subject.class, subject.name())),
        request.getDistrict(),
        request.getMeeting());
  }

  private static it.nzd.decisions.v1.Decision.Builder plain(Stored<Decision> stored) {
    var decision = stored.value();
    var out =
        QuestionProtoMapper.toProto(decision.question())
            .setName(stored.name())
            .setEtag(Messages.etag(stored))
            .setCreateTime(Messages.timestamp(stored.createdAt()))
            .setUpdateTime(Messages.timestamp(stored.updatedAt()))
            .setCreator(stored.creator());
    decision.daysToDecision().ifPresent(out::setDaysToDecision);
    course(decision.course(), stored.name(), out);
    seats(decision.course(), out);
    return out;
  }

  private static void course(Course course, String name, it.nzd.decisions.v1.Decision.Builder out) {
    out.setState(it.nzd.decisions.v1.Decision.State.valueOf(course.state().code()))
        .setParentDecision(course.parent())
        .setMeeting(course.meeting())
        .setSuccessor(course.successor())
        .setProposedDay(text(course.proposedOn()))
        .setAdoptedDay(text(course.adoptedOn()));
    course.steps().forEach(step -> out.addSteps(Messages.toProto(step)));
    course.frozen().forEach(f -> out.addFrozenEvidence(VoteProtoMapper.toProto(name, f)));
    time(course.consentUntil()).ifPresent(out::setConsentUntil);
    time(course.voteUntil()).ifPresent(out::setVoteUntil);
    var result = course.result();
    if (result != null) {
      out.setResult(VoteProtoMapper.toProto(result));
    }
    var act = course.act();
    if (act != null) {
      out.setAct(
          it.nzd.decisions.v1.FormalAct.newBuilder()
              .setBody(act.body())
              .setNumber(act.number())
              .setActDay(act.day().toString())
              .setUri(act.uri()));
    }
  }

  private static void seats(Course course, it.nzd.decisions.v1.Decision.Builder out) {
    course.seats().forEach(seat -> out.addSeats(VoteProtoMapper.toProto(seat)));
    course.declarations().forEach(d -> out.addDeclarations(VoteProtoMapper.toProto(d)));
    for (var consent : course.consents()) {
      out.addConsentsBuilder()
          .setSeat(consent.seat())
          .setPerson(consent.person())
          .setConsentTime(Messages.timestamp(consent.givenAt()));
    }
    for (var dissent : course.dissents()) {
      out.addDissentsBuilder()
          .setSeat(dissent.seat())
          .setPerson(dissent.person())
          .setStatement(dissent.statement())
          .setDissentTime(Messages.timestamp(dissent.statedAt()));
    }
    var objection = course.objection();
    if (objection != null) {
      out.setObjection(
          it.nzd.decisions.v1.Objection.newBuilder()
              .setSeat(objection.seat())
              .setPerson(objection.person())
              .setReason(objection.reason())
              .setObjectTime(Messages.timestamp(objection.raisedAt())));
    }
  }

  private static Optional<Timestamp> time(@Nullable Instant at) {
    return Optional.ofNullable(at).map(Messages::timestamp);
  }

  private static String text(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }
}
