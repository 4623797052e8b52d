package it.nzd.consultations.application;

import it.nzd.consultations.domain.Answers;
import it.nzd.consultations.domain.AudienceCount;
import it.nzd.consultations.domain.Consultation;
import it.nzd.consultations.domain.ConsultationAction;
import it.nzd.consultations.domain.ConsultationState;
import it.nzd.consultations.domain.Consultations;
import it.nzd.consultations.domain.FormFingerprint;
import it.nzd.consultations.domain.Readers;
import it.nzd.consultations.domain.Registry;
import it.nzd.consultations.domain.ResultsBook;
import it.nzd.consultations.domain.tables.ResultsMaker;
import it.nzd.platform.access.Scope;
import it.nzd.platform.command.Changes;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.lifecycle.Lifecycle;
import it.nzd.platform.lifecycle.Outcome;
import it.nzd.platform.store.Change;
import it.nzd.platform.store.Stored;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Opens and closes consultations at their time and makes the tables of closed ones. Everything may
 * be done again, by another replica or after a crash, without a second effect: what is due is found
 * in the store, a step is taken against the revision that was seen, tables are kept once.
 */
@Singleton
public final class ConsultationClock {
  private static final int AT_ONCE = 200;
  private static final Set<String> SYSTEM = Set.of(Lifecycle.SYSTEM);
  private static final String ACTOR = "consultations";

  private final Consultations consultations;
  private final Answers answers;
  private final ResultsBook results;
  private final Registry registry;
  private final Steps steps;
  private final Changes changes;

  ConsultationClock(
      Consultations consultations,
      Answers answers,
      ResultsBook results,
      Registry registry,
      Steps steps,
      Changes changes) {
    this.consultations = consultations;
    this.answers = answers;
    this.results = results;
    this.registry = registry;
    this.steps = steps;
    this.changes = changes;
  }

  /** Does everything that is due. */
  public void tick() {
    var due = consultations.due(changes.now(), AT_ONCE);
    var closed =
        due.stream()
            .filter(stored -> stored.value().state() == ConsultationState.CLOSED)
            .map(Stored::name)
            .toList();
    var uncounted = closed.isEmpty() ? Set.<String>of() : results.without(closed);
    due.stream()
        .filter(
            stored ->
                stored.value().state() != ConsultationState.CLOSED
                    || uncounted.contains(stored.name()))
        .forEach(this::attend);
  }

  /** Does what is due with one consultation. */
  public void attend(String name) {
    consultations.find(name, Readers.EVERYTHING).ifPresent(this::attend);
  }

  private void attend(Stored<Consultation> stored) {
    try {
      var now = changes.now();
      if (stored.value().isDueToOpen(now)) {
        open(stored);
      } else if (stored.value().isDueToClose(now)) {
        step(stored, ConsultationAction.EXPIRE, () -> Outcome.UNKNOWN, seen -> seen);
        compute(stored.name());
      } else if (stored.value().state() == ConsultationState.CLOSED) {
        compute(stored.name());
      }
    } catch (ServiceException e) {
      // Another replica was first, or a neighbour is away: what is due is found again.
      return;
    }
  }

  private void open(Stored<Consultation> stored) {
    var counted = new AtomicReference<Optional<AudienceCount>>(Optional.empty());
    step(
        stored,
        ConsultationAction.OPEN,
        () -> {
          counted.set(count(stored.value()));
          return counted.get().isPresent() ? Outcome.HOLDS : Outcome.UNKNOWN;
        },
        next -> next.opened(FormFingerprint.of(next), counted.get().orElse(null)));
  }

  private void step(
      Stored<Consultation> stored,
      ConsultationAction action,
      java.util.function.Supplier<Outcome> counted,
      java.util.function.UnaryOperator<Consultation> more) {
    var change = new Change(Lifecycle.code(action), ACTOR, changes.now(), Optional.empty());
    consultations.change(
        stored.name(),
        stored.revision(),
        Scope.EVERYTHING,
        change,
        seen -> more.apply(steps.taken(seen, action, SYSTEM, "", change, counted)),
        false);
  }

  private Optional<AudienceCount> count(Consultation consultation) {
    try {
      return Optional.of(
          registry.count(consultation.district(), consultation.audience(), changes.now()));
    } catch (ServiceException e) {
      return Optional.empty();
    }
  }

  /** Makes the tables of a closed consultation, once nothing can be submitted any more. */
  private void compute(String name) {
    var closed = consultations.find(name, Readers.EVERYTHING);
    boolean isWanted =
        closed.isPresent()
            && closed.get().value().state() == ConsultationState.CLOSED
            && !results.without(List.of(name)).isEmpty();
    if (isWanted) {
      answers.seal(name);
      var maker = new ResultsMaker(closed.get().value());
      answers.eachSubmission(name, maker::add);
      results.keep(name, maker.results(changes.now()));
    }
  }
}
