package it.nzd.consultations.application;

import it.nzd.consultations.domain.Answer;
import it.nzd.consultations.domain.Answerer;
import it.nzd.consultations.domain.ConsultationsReason;
import it.nzd.consultations.domain.Mandates;
import it.nzd.platform.access.Caller;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.lifecycle.Outcome;
import jakarta.inject.Singleton;

/** Who may submit an answer: for an organisation the mandated person, a citizen for oneself. */
@Singleton
final class Signing {
  private final Mandates mandates;

  Signing(Mandates mandates) {
    this.mandates = mandates;
  }

  Outcome maySubmit(Caller caller, Answer answer) {
    return answer.answerer() == Answerer.CITIZEN
        ? Outcome.of(answer.owner().equals(Reading.person(caller)))
        : mandates.maySign(caller.actor().id(), answer.owner());
  }

  /** Refuses whoever may not. */
  void check(Caller caller, Answer answer) {
    switch (maySubmit(caller, answer)) {
      case HOLDS -> {}
      case FAILS -> throw ServiceException.of(ConsultationsReason.MANDATE_MISSING);
      case UNKNOWN -> throw ServiceException.of(ConsultationsReason.MANDATE_UNKNOWN);
    }
  }
}
