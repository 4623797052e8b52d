package it.nzd.decisions.application;

import it.nzd.decisions.domain.Decision;
import it.nzd.decisions.domain.DecisionAction;
import it.nzd.decisions.domain.DecisionState;
import it.nzd.decisions.domain.Decisions;
import it.nzd.platform.access.Caller;
import it.nzd.platform.access.Scope;
import it.nzd.platform.command.Changes;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.identity.Actor;
import it.nzd.platform.store.Stored;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does what falls due by itself: adopts what stood open for consent long enough, closes written
 * votes whose time is over. What fell due while nothing ran is done at the next look.
 */
@Singleton
public final class DueDecisions {
  private static final Logger LOG = LoggerFactory.getLogger(DueDecisions.class);
  private static final int AT_ONCE = 200;
  private static final Caller SYSTEM = new Caller(Actor.service("decisions"), Scope.EVERYTHING, "");

  private final Decisions decisions;
  private final DecisionOutcomeService outcomes;
  private final Changes changes;

  DueDecisions(Decisions decisions, DecisionOutcomeService outcomes, Changes changes) {
    this.decisions = decisions;
    this.outcomes = outcomes;
    this.changes = changes;
  }

  /** Looks once at everything that is due; gives how many steps were taken. */
  public int sweep() {
    int taken = 0;
    for (var due : decisions.due(changes.now(), AT_ONCE)) {
      taken += settled(due) ? 1 : 0;
    }
    return taken;
  }

  /** Looks at one decision after something happened to it. */
  void settle(String name) {
    decisions
        .find(name, Scope.EVERYTHING)
        .filter(found -> isDue(found.value()))
        .ifPresent(this::settled);
  }

  private boolean isDue(Decision decision) {
    return switch (decision.state()) {
      case CONSENT_OPEN -> decision.isConsentOver(changes.now()) || decision.isConsentedByAll();
      case VOTING -> decision.isVoteOver(changes.now());
      default -> false;
    };
  }

  private boolean settled(Stored<Decision> due) {
    var command = new StepCommand(due.name(), due.revision(), "", Optional.empty());
    try {
      if (due.value().state() == DecisionState.VOTING) {
        outcomes.close(SYSTEM, command);
      } else {
        outcomes.adopted(SYSTEM, command, adoption(due.value()));
      }
      return true;
    } catch (ServiceException refused) {
      LOG.atInfo()
          .addKeyValue("decision", due.name())
          .addKeyValue("reason", refused.reason().name())
          .log("What is due waits for the next look");
      return false;
    }
  }

  private static DecisionAction adoption(Decision decision) {
    return decision.question().needsAct() ? DecisionAction.ADOPT_SUBJECT_TO : DecisionAction.ADOPT;
  }
}
