package it.nzd.theories.application;

import it.nzd.platform.error.ServiceException;
import it.nzd.platform.store.Change;
import it.nzd.platform.store.Register;
import it.nzd.theories.domain.TheoriesReason;
import it.nzd.theories.domain.Theory;
import it.nzd.theories.domain.TheoryState;
import it.nzd.theories.domain.model.AssumptionStatus;
import it.nzd.theories.domain.model.Content;
import java.util.Optional;

/** What a change makes of a model as it is now. */
final class Attempt {
  /** Kind of the change by which an assumption turns out broken. */
  static final String ASSUMPTION_BROKEN = "assumption_broken";

  private Attempt() {}

  /**
   * The model saying something else, if its state allows; empty where it says it all already.
   *
   * @throws ServiceException THEORY_CLOSED, REVISION_NEEDED
   */
  static Optional<Register.Amended<Theory>> of(Theory before, Content content) {
    var next = edited(before, content);
    var kind = breaksAssumption(before, next) ? ASSUMPTION_BROKEN : Change.UPDATED;
    return next.equals(before) ? Optional.empty() : Optional.of(new Register.Amended<>(next, kind));
  }

  /**
   * The model saying something else, if its state allows.
   *
   * @throws ServiceException THEORY_CLOSED, REVISION_NEEDED
   */
  static Theory edited(Theory theory, Content next) {
    if (theory.state() == TheoryState.CLOSED) {
      throw ServiceException.of(TheoriesReason.THEORY_CLOSED);
    }
    if (theory.state() == TheoryState.BASELINED
        && !theory.content().structure().equals(next.structure())) {
      throw ServiceException.of(TheoriesReason.REVISION_NEEDED);
    }
    return theory.saying(next);
  }

  private static boolean breaksAssumption(Theory before, Theory after) {
    return after.content().assumptions().values().stream()
        .filter(a -> a.status() == AssumptionStatus.BROKEN)
        .anyMatch(
            a -> {
              var old = before.content().assumptions().get(a.id());
              return old == null || old.status() != AssumptionStatus.BROKEN;
            });
  }
}
