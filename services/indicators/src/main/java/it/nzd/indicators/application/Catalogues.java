package it.nzd.indicators.application;

import it.nzd.platform.access.Caller;
import it.nzd.platform.command.Changes;
import it.nzd.platform.command.Step;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.store.Change;
import it.nzd.platform.store.Register;
import it.nzd.platform.store.Stored;
import java.util.function.Consumer;

/** What the use cases of all registers do alike. */
final class Catalogues {
  private Catalogues() {}

  static <T> Stored<T> get(Register<T> register, Caller caller, String name) {
    return register.find(name, caller.scope()).orElseThrow(() -> ServiceException.notFound(name));
  }

  static <T> void delete(Register<T> register, Changes changes, Caller caller, Step step) {
    delete(register, changes, caller, step, any -> {});
  }

  /** Deletes what passes a check. */
  static <T> void delete(
      Register<T> register, Changes changes, Caller caller, Step step, Consumer<Stored<T>> check) {
    register.change(
        step.name(),
        step.revision(),
        caller.scope(),
        changes.change(Change.DELETED, caller, step.request()),
        seen -> {
          check.accept(seen);
          return seen.value();
        },
        false);
  }
}
