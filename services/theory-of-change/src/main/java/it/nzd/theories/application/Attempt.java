package it.nzd.theories.application;

import it.nzd.platform.error.ServiceException;
import it.nzd.platform.store.Change;
import it.nzd.platform.store.Stored;
import it.nzd.theories.domain.TheoriesReason;
import it.nzd.theories.domain.Theory;
import it.nzd.theories.domain.TheoryState;
import it.nzd.theories.domain.model.AssumptionStatus;
import it.nzd.theories.domain.model.Content;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What a change makes of a model as it is now.
 *
 * @param kind kind of the change
 * @param isWithoutEffect whether the model says it all already
 * @param outcome the model after the change, or its refusal
 */
record Attempt(String kind, boolean isWithoutEffect, Supplier<Theory> outcome) {
  /** Kind of the change by which an assumption turns out broken. */
  static final String ASSUMPTION_BROKEN = "assumption_broken";

  static Attempt of(Stored<Theory> present, Function<Stored<Theory>, Content> edit) {
    try {
      var before = present.value();
      var next = edited(before, edit.apply(present));
      var kind = breaksAssumption(before, next) ? ASSUMPTION_BROKEN : Change.UPDATED;
      return new Attempt(kind, next.equals(before), () -> next);
    } catch (ServiceException refusal) {
      return new Attempt(
          Change.UPDATED,
          false,
          () -> {
            throw refusal;
          });
    }
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
