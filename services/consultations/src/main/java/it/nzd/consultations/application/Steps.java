package it.nzd.consultations.application;

import it.nzd.consultations.domain.Consultation;
import it.nzd.consultations.domain.ConsultationAction;
import it.nzd.consultations.domain.ConsultationLifecycle;
import it.nzd.consultations.domain.ConsultationState;
import it.nzd.consultations.domain.ConsultationsReason;
import it.nzd.consultations.domain.ResultsBook;
import it.nzd.consultations.domain.StepFacts;
import it.nzd.platform.access.Caller;
import it.nzd.platform.command.Changes;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.lifecycle.Available;
import it.nzd.platform.lifecycle.Decision;
import it.nzd.platform.lifecycle.Lifecycle;
import it.nzd.platform.lifecycle.Outcome;
import it.nzd.platform.lifecycle.Taken;
import it.nzd.platform.store.Change;
import it.nzd.platform.store.Stored;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Asks the life cycle, and says what it says. */
@Singleton
public final class Steps {
  private final ResultsBook results;
  private final Changes changes;

  Steps(ResultsBook results, Changes changes) {
    this.results = results;
    this.changes = changes;
  }

  /** What the caller may do next. */
  public List<Available> available(Caller caller, Stored<Consultation> stored) {
    var roles = caller.actor().rolesIn(ResourceName.tenant(stored.name()));
    return ConsultationLifecycle.TABLE.available(
        stored.value().state(), roles, facts(stored, () -> Outcome.UNKNOWN));
  }

  /** The consultation after a step, or the refusal. */
  Consultation taken(
      Stored<Consultation> seen,
      ConsultationAction action,
      Set<String> roles,
      String reason,
      Change change,
      Supplier<Outcome> counted) {
    var decision =
        ConsultationLifecycle.TABLE.decide(
            seen.value().state(), action, roles, facts(seen, counted));
    return switch (decision) {
      case Decision.Move<ConsultationState, ConsultationAction> move -> {
        var row = move.transition();
        if (row.needsReason() && reason.isBlank()) {
          throw ServiceException.field(ConsultationsReason.REASON_NEEDED, "reason", Map.of());
        }
        yield seen.value()
            .moved(row.to(), Taken.of(row, change.actor(), change.at(), reason.strip()));
      }
      case Decision.Refused<ConsultationState, ConsultationAction> refused ->
          throw refusal(seen.value().state(), action, refused);
    };
  }

  private StepFacts facts(Stored<Consultation> stored, Supplier<Outcome> counted) {
    return new StepFacts(
        stored.value(),
        changes.now(),
        counted,
        () -> results.without(List.of(stored.name())).isEmpty());
  }

  private static ServiceException refusal(
      ConsultationState state,
      ConsultationAction action,
      Decision.Refused<ConsultationState, ConsultationAction> refused) {
    var facts =
        Map.of(
            "action", Lifecycle.code(action),
            "state", Lifecycle.code(state),
            "missing", String.join(", ", refused.missing()));
    return ServiceException.of(
        switch (refused.reason()) {
          case NOT_IN_THIS_STATE -> ConsultationsReason.STEP_NOT_POSSIBLE;
          case NOT_BY_THIS_ROLE -> ConsultationsReason.STEP_NOT_BY_ROLE;
          case GUARDS_MISSING -> ConsultationsReason.STEP_GUARDS_MISSING;
          case CANNOT_BE_CHECKED -> ConsultationsReason.STEP_CANNOT_BE_CHECKED;
        },
        facts);
  }
}
