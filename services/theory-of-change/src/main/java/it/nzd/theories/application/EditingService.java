package it.nzd.theories.application;

import it.nzd.platform.access.Caller;
import it.nzd.platform.command.Changes;
import it.nzd.platform.contract.RequestKey;
import it.nzd.platform.error.PlatformReason;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.id.Ids;
import it.nzd.platform.store.Change;
import it.nzd.platform.store.Stored;
import it.nzd.theories.domain.Theories;
import it.nzd.theories.domain.TheoriesReason;
import it.nzd.theories.domain.Theory;
import it.nzd.theories.domain.edit.Editing;
import it.nzd.theories.domain.edit.Fragment;
import it.nzd.theories.domain.model.Content;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Function;

/**
 * Changes of what a model says. Operations do not ask for the revision the caller has seen: when
 * somebody else was faster they are applied again to what is there now, and only what cannot hold
 * any more is refused.
 */
@Singleton
public final class EditingService {
  private static final int MOST_TRIES = 200;

  private final Theories theories;
  private final Changes changes;
  private final Ids ids;
  private final Turns turns;

  EditingService(Theories theories, Changes changes, Ids ids, Turns turns) {
    this.theories = theories;
    this.changes = changes;
    this.ids = ids;
    this.turns = turns;
  }

  /** Applies operations, all or none. */
  public Stored<Theory> apply(Caller caller, Apply command) {
    return again(
        caller,
        command.name(),
        command.request(),
        command.validateOnly(),
        present ->
            Refusals.unlessDone(
                Editing.apply(
                    present.value().content(), command.operations(), next(present.revision())),
                ""));
  }

  /** Puts other content in the place of the model's own. */
  public Stored<Theory> replace(Caller caller, Import command) {
    return theories.change(
        command.name(),
        command.revision(),
        caller.scope(),
        changes.change("imported", caller, command.request()),
        seen ->
            Attempt.edited(
                seen.value(),
                Refusals.unlessDone(
                    Editing.build(
                        command.elements(),
                        command.ceiling(),
                        seen.value().content(),
                        next(seen.revision())),
                    "")),
        command.validateOnly());
  }

  /** Copies nodes of another model that the caller may read. */
  public Stored<Theory> copy(Caller caller, CopyNodes command) {
    var source = find(caller, command.source());
    var fragment =
        new Fragment(
            source.name(), (int) source.revision(), source.value().content(), command.nodes());
    var key = command.request().map(RequestKey::id).orElseGet(ids::next);
    return again(
        caller,
        command.name(),
        command.request(),
        command.validateOnly(),
        present -> copied(present, fragment, key));
  }

  private static Content copied(Stored<Theory> present, Fragment fragment, String key) {
    var into = present.value().content();
    fragment
        .broken(into)
        .ifPresent(
            broken -> {
              throw Refusals.of(broken, "");
            });
    var operations = fragment.operations(into, id -> Ids.derived(fragment.theory(), id, key));
    return Refusals.unlessDone(Editing.apply(into, operations, next(present.revision())), "");
  }

  /**
   * Tries until no other change comes between. A refusal is told only after the store has looked
   * whether this very request was applied before.
   */
  private Stored<Theory> again(
      Caller caller,
      String name,
      Optional<RequestKey> request,
      boolean validateOnly,
      Function<Stored<Theory>, Content> edit) {
    for (int i = 0; i < MOST_TRIES; i++) {
      try {
        return turns.at(name, () -> once(caller, name, request, validateOnly, edit));
      } catch (ServiceException e) {
        if (e.reason() != PlatformReason.STALE_VERSION) {
          throw e;
        }
      }
    }
    throw ServiceException.of(TheoriesReason.TOO_BUSY);
  }

  private Stored<Theory> once(
      Caller caller,
      String name,
      Optional<RequestKey> request,
      boolean validateOnly,
      Function<Stored<Theory>, Content> edit) {
    return theories.amend(
        name,
        caller.scope(),
        changes.change(Change.UPDATED, caller, request),
        present -> Attempt.of(present.value(), edit.apply(present)),
        validateOnly);
  }

  private Stored<Theory> find(Caller caller, String name) {
    return theories.find(name, caller.scope()).orElseThrow(() -> ServiceException.notFound(name));
  }

  private static int next(long revision) {
    return (int) revision + 1;
  }
}
