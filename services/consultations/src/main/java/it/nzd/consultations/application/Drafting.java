package it.nzd.consultations.application;

import it.nzd.consultations.domain.Answer;
import it.nzd.consultations.domain.Answerer;
import it.nzd.consultations.domain.Consultation;
import it.nzd.consultations.domain.ConsultationsReason;
import it.nzd.consultations.domain.Fit;
import it.nzd.consultations.domain.Written;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.error.Violation;
import it.nzd.platform.store.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What may be written into a shared draft: all of it, or nothing. */
final class Drafting {
  private Drafting() {}

  /** The draft with the values of a command. */
  static Answer written(
      Consultation consultation, Answer draft, SaveCommand command, Change change) {
    var violations = new ArrayList<Violation>();
    for (int i = 0; i < command.values().size(); i++) {
      check(consultation, command.values().get(i), "values[%d]".formatted(i), violations);
    }
    if (!violations.isEmpty()) {
      var first = violations.getFirst();
      throw new ServiceException(
          ConsultationsReason.valueOf(first.reason()),
          Map.of("question", command.values().getFirst().question()),
          violations);
    }
    unseen(draft, command.values());
    var next = draft.written(command.values(), change.actor(), change.at());
    var position = command.position();
    if (position == null) {
      return next;
    }
    if (draft.answerer() != Answerer.ASSOCIATION) {
      throw ServiceException.field(ConsultationsReason.POSITION_NOT_HERE, "position", Map.of());
    }
    return next.positioned(position, change.actor(), change.at());
  }

  private static void check(
      Consultation consultation, Written written, String at, List<Violation> violations) {
    var question = consultation.question(written.question());
    var value = written.value();
    if (question.isEmpty()) {
      violations.add(
          violation(ConsultationsReason.QUESTION_UNKNOWN, at + ".question", written.question()));
    } else if (value != null && !Fit.fits(question.get(), value)) {
      violations.add(violation(ConsultationsReason.VALUE_UNFIT, at, written.question()));
    }
  }

  /** Refuses to overwrite what a colleague wrote and the writer has not seen. */
  private static void unseen(Answer draft, List<Written> values) {
    for (int i = 0; i < values.size(); i++) {
      var written = values.get(i);
      var present = draft.draft().get(written.question());
      boolean isNewer = draft.revision(written.question()) != written.seen();
      if (isNewer && present != null && !Objects.equals(present.value(), written.value())) {
        throw ServiceException.field(
            ConsultationsReason.CHANGED_BY_COLLEAGUE,
            "values[%d]".formatted(i),
            Map.of("question", written.question()));
      }
    }
  }

  private static Violation violation(ConsultationsReason reason, String at, String question) {
    var said = ServiceException.of(reason, "question", question).getMessage();
    return new Violation(at, reason.name(), String.valueOf(said));
  }
}
