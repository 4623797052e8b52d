package it.nzd.consultations.application;

import it.nzd.consultations.domain.Answer;
import it.nzd.consultations.domain.Answerer;
import it.nzd.consultations.domain.Answers;
import it.nzd.consultations.domain.Asked;
import it.nzd.consultations.domain.Consultation;
import it.nzd.consultations.domain.ConsultationsReason;
import it.nzd.consultations.domain.Facts;
import it.nzd.consultations.domain.Receipts;
import it.nzd.consultations.domain.Registered;
import it.nzd.consultations.domain.Registry;
import it.nzd.consultations.domain.ResultsBook;
import it.nzd.consultations.domain.Submission;
import it.nzd.consultations.domain.Value;
import it.nzd.consultations.domain.tables.Feedback;
import it.nzd.consultations.domain.tables.MilestoneMaker;
import it.nzd.platform.access.Caller;
import it.nzd.platform.command.Changes;
import it.nzd.platform.command.Step;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.id.Ids;
import it.nzd.platform.store.Change;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Submitting, withdrawing, and what an answer gives back. */
@Singleton
public final class SubmissionService {
  private static final String SUBMITTED = "submitted";
  private static final String WITHDRAWN = "withdrawn";
  private static final String POSITION = "position";

  private final AnswerService drafts;
  private final Answers answers;
  private final ResultsBook results;
  private final Registry registry;
  private final Signing signing;
  private final Changes changes;
  private final Ids ids;

  SubmissionService(
      AnswerService drafts,
      Answers answers,
      ResultsBook results,
      Registry registry,
      Signing signing,
      Changes changes,
      Ids ids) {
    this.drafts = drafts;
    this.answers = answers;
    this.results = results;
    this.registry = registry;
    this.signing = signing;
    this.changes = changes;
    this.ids = ids;
  }

  /** Submits the draft as it was seen. */
  public AnswerView submit(Caller caller, Step command) {
    var seen = drafts.own(caller, command.name());
    var consultation = drafts.consultation(caller, seen);
    drafts.checkOpen(consultation);
    signing.check(caller, seen.value());
    var facts = facts(seen.value());
    var change = changes.change(SUBMITTED, caller, command.request());
    var submitted =
        answers.change(
            command.name(),
            command.revision(),
            Reading.own(caller),
            change,
            found -> submitted(found.name(), found.value(), consultation, facts, change),
            false);
    milestone(submitted.value().consultation(), consultation);
    return drafts.view(caller, submitted, consultation);
  }

  /** Takes back what was submitted; the draft stays. */
  public AnswerView withdraw(Caller caller, Step command) {
    var seen = drafts.own(caller, command.name());
    var consultation = drafts.consultation(caller, seen);
    drafts.checkOpen(consultation);
    signing.check(caller, seen.value());
    var change = changes.change(WITHDRAWN, caller, command.request());
    var withdrawn =
        answers.change(
            command.name(),
            command.revision(),
            Reading.own(caller),
            change,
            found -> withdrawn(found.value(), change),
            false);
    return drafts.view(caller, withdrawn, consultation);
  }

  /** The own position against the others; nothing where the tables stay hidden. */
  public Feedback feedback(Caller caller, String name) {
    var own = drafts.own(caller, name);
    var submission = own.value().submission();
    if (submission == null) {
      throw ServiceException.of(ConsultationsReason.NOT_SUBMITTED);
    }
    return drafts.consultation(caller, own).hiddenResults()
        ? new Feedback(0, List.of())
        : Feedback.of(submission, results.milestone(own.value().consultation()));
  }

  private Answer submitted(
      String name, Answer answer, Consultation consultation, @Nullable Facts facts, Change change) {
    var values = Asked.values(consultation.questions(), answer.values());
    checkComplete(consultation, answer);
    var unsealed =
        new Submission(
            answer.nextNumber(),
            change.at(),
            change.actor(),
            ids.next(),
            values,
            answer.position(),
            facts,
            "");
    var fingerprint =
        Receipts.fingerprint(
            Receipts.lines(name, consultation.formFingerprint(), answer, unsealed));
    return answer.submitted(
        new Submission(
            unsealed.number(),
            unsealed.at(),
            unsealed.by(),
            unsealed.salt(),
            unsealed.values(),
            unsealed.position(),
            facts,
            fingerprint));
  }

  private static void checkComplete(Consultation consultation, Answer answer) {
    Map<String, Value> said = answer.values();
    var missing = new ArrayList<>(Asked.missing(consultation.questions(), said));
    if (answer.answerer() == Answerer.ASSOCIATION && answer.position() == null) {
      missing.add(POSITION);
    }
    if (!missing.isEmpty()) {
      throw ServiceException.of(
          ConsultationsReason.ANSWER_INCOMPLETE, "missing", String.join(", ", missing));
    }
  }

  private static Answer withdrawn(Answer answer, Change change) {
    if (answer.submission() == null) {
      throw ServiceException.of(ConsultationsReason.NOT_SUBMITTED);
    }
    return answer.withdrawn(change.actor(), change.at());
  }

  private @Nullable Facts facts(Answer answer) {
    return answer.answerer() == Answerer.CITIZEN
        ? null
        : registry
            .organisation(answer.owner())
            .map(Registered::facts)
            .orElseThrow(() -> ServiceException.notFound(answer.owner()));
  }

  /** Takes a milestone when enough more answers are there. */
  private void milestone(String name, Consultation consultation) {
    var last = results.milestone(name);
    if (last.isDueAt(answers.count(name).organisations())) {
      var maker = new MilestoneMaker(consultation);
      answers.eachSubmission(
          name,
          (answerer, submission) -> {
            if (answerer == Answerer.ORGANISATION) {
              maker.add(submission);
            }
          });
      results.keep(name, last, last.followedBy(maker.milestone()));
    }
  }
}
