package it.nzd.consultations.domain;

import static it.nzd.consultations.domain.ConsultationAction.ANALYSE;
import static it.nzd.consultations.domain.ConsultationAction.ANSWER;
import static it.nzd.consultations.domain.ConsultationAction.ARCHIVE;
import static it.nzd.consultations.domain.ConsultationAction.CLOSE;
import static it.nzd.consultations.domain.ConsultationAction.EXPIRE;
import static it.nzd.consultations.domain.ConsultationAction.OPEN;
import static it.nzd.consultations.domain.ConsultationAction.REPORT;
import static it.nzd.consultations.domain.ConsultationAction.SCHEDULE;
import static it.nzd.consultations.domain.ConsultationAction.UNSCHEDULE;
import static it.nzd.consultations.domain.ConsultationState.ANALYSING;
import static it.nzd.consultations.domain.ConsultationState.ANSWERED;
import static it.nzd.consultations.domain.ConsultationState.ARCHIVED;
import static it.nzd.consultations.domain.ConsultationState.CLOSED;
import static it.nzd.consultations.domain.ConsultationState.DRAFT;
import static it.nzd.consultations.domain.ConsultationState.REPORTED;
import static it.nzd.consultations.domain.ConsultationState.SCHEDULED;

import it.nzd.platform.lifecycle.Lifecycle;
import it.nzd.platform.lifecycle.LifecycleBuilder;

/** The life cycle of a consultation, one row a transition. */
public final class ConsultationLifecycle {
  private static final String COORDINATOR = "city-coordinator";

  /** The table. */
  public static final Lifecycle<ConsultationState, ConsultationAction, StepFacts> TABLE = table();

  private ConsultationLifecycle() {}

  private static Lifecycle<ConsultationState, ConsultationAction, StepFacts> table() {
    LifecycleBuilder<ConsultationState, ConsultationAction, StepFacts> table =
        Lifecycle.named("consultation");
    guards(table.starts(DRAFT));
    return table
        .on(SCHEDULE)
        .from(DRAFT)
        .to(SCHEDULED)
        .by(COORDINATOR)
        .needs(
            "form-written",
            "tables-declared",
            "promise-made",
            "confidentiality-chosen",
            "dates-set")
        .on(UNSCHEDULE)
        .from(SCHEDULED)
        .to(DRAFT)
        .by(COORDINATOR)
        .withReason()
        .on(OPEN)
        .from(SCHEDULED)
        .to(ConsultationState.OPEN)
        .by(Lifecycle.SYSTEM)
        .needs("opening-time-come", "audience-counted")
        .on(EXPIRE)
        .from(ConsultationState.OPEN)
        .to(CLOSED)
        .by(Lifecycle.SYSTEM)
        .needs("closing-time-come")
        .on(CLOSE)
        .from(ConsultationState.OPEN)
        .to(CLOSED)
        .by(COORDINATOR)
        .withReason()
        .on(ANALYSE)
        .from(CLOSED)
        .to(ANALYSING)
        .by(COORDINATOR)
        .needs("tables-computed")
        .on(REPORT)
        .from(ANALYSING)
        .to(REPORTED)
        .by(COORDINATOR)
        .needs("summary-written", "themes-written")
        .on(ANSWER)
        .from(REPORTED)
        .to(ANSWERED)
        .by(COORDINATOR)
        .needs("themes-answered")
        .on(ARCHIVE)
        .from(ANSWERED)
        .to(ARCHIVED)
        .by(COORDINATOR)
        .ends(ARCHIVED)
        .build();
  }

  private static void guards(
      LifecycleBuilder<ConsultationState, ConsultationAction, StepFacts> table) {
    table
        .guard("form-written", facts -> !facts.consultation().questions().isEmpty())
        .guard("tables-declared", facts -> hasTables(facts.consultation()))
        .guard("promise-made", facts -> hasPromise(facts.consultation()))
        .guard(
            "confidentiality-chosen",
            facts -> facts.consultation().confidentiality() != Confidentiality.UNSPECIFIED)
        .guard("dates-set", ConsultationLifecycle::hasDates)
        .guard("opening-time-come", facts -> facts.consultation().isDueToOpen(facts.now()))
        .guardAsking("audience-counted", facts -> facts.counted().get())
        .guard("closing-time-come", facts -> facts.consultation().isDueToClose(facts.now()))
        .guard("tables-computed", facts -> facts.computed().get())
        .guard("summary-written", facts -> !facts.consultation().summary().isBlank())
        .guard("themes-written", facts -> !facts.consultation().themes().isEmpty())
        .guard(
            "themes-answered",
            facts -> facts.consultation().themes().stream().allMatch(Theme::isAnswered));
  }

  /**
   * Whoever asks something that can be tabulated says before the opening which tables there are.
   */
  private static boolean hasTables(Consultation consultation) {
    return !consultation.tables().isEmpty()
        || consultation.questions().stream().allMatch(q -> q.type() == QuestionType.TEXT);
  }

  private static boolean hasPromise(Consultation consultation) {
    return consultation.level() != ParticipationLevel.UNSPECIFIED
        && !consultation.promise().isBlank();
  }

  private static boolean hasDates(StepFacts facts) {
    var closes = facts.consultation().closesAt();
    return facts.consultation().opensAt() != null && closes != null && closes.isAfter(facts.now());
  }
}
