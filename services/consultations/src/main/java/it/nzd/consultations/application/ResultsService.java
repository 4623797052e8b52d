package it.nzd.consultations.application;

import it.nzd.consultations.domain.Answers;
import it.nzd.consultations.domain.Consultation;
import it.nzd.consultations.domain.ConsultationsReason;
import it.nzd.consultations.domain.ResultsBook;
import it.nzd.consultations.domain.tables.Results;
import it.nzd.platform.access.Caller;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.store.Stored;
import jakarta.inject.Singleton;

/** What is read of answers without reading an answer. */
@Singleton
public final class ResultsService {
  private final ConsultationService consultations;
  private final Answers answers;
  private final ResultsBook results;

  ResultsService(ConsultationService consultations, Answers answers, ResultsBook results) {
    this.consultations = consultations;
    this.answers = answers;
    this.results = results;
  }

  /** Counts of the whole audience; the balance from the last milestone. */
  public Monitor monitor(Caller caller, String name) {
    var count = consultations.get(caller, name).value().audienceCount();
    return new Monitor(
        count == null ? 0 : count.organisations(), answers.count(name), results.milestone(name));
  }

  public Results results(Caller caller, String name) {
    return readable(caller, consultations.get(caller, name));
  }

  /** The consultation whose tables the caller may read. */
  public Stored<Consultation> tabulated(Caller caller, String name) {
    return consultations.get(caller, name);
  }

  /** The closing report, from the report on. */
  public Report report(Caller caller, String name) {
    var consultation = consultations.get(caller, name);
    if (!consultation.value().state().isPublished()) {
      throw ServiceException.of(ConsultationsReason.RESULTS_NOT_YET);
    }
    var found =
        Reading.mayReadResults(caller, name, consultation.value())
            ? results.find(name)
            : java.util.Optional.<Results>empty();
    return new Report(consultation, found);
  }

  private Results readable(Caller caller, Stored<Consultation> stored) {
    if (!Reading.mayReadResults(caller, stored.name(), stored.value())) {
      throw ServiceException.of(ConsultationsReason.RESULTS_NOT_YET);
    }
    return results
        .find(stored.name())
        .orElseThrow(() -> ServiceException.of(ConsultationsReason.RESULTS_NOT_YET));
  }
}
