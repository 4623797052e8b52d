package it.nzd.indicators.application;

import it.nzd.platform.access.Scope;
import it.nzd.platform.error.PlatformReason;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.store.Change;
import it.nzd.platform.store.Register;
import it.nzd.platform.store.Stored;
import java.util.Optional;
import java.util.function.Function;

/** Changes that no person makes while looking: made again on what another change left. */
final class Retried {
  private Retried() {}

  /**
   * Changes an aggregate.
   *
   * @param edit makes the new content; empty where there is nothing to change
   * @return the aggregate as it is then; empty when it is not there
   */
  static <T> Optional<Stored<T>> change(
      Register<T> register, String name, Change change, Function<T, Optional<T>> edit) {
    while (true) {
      var seen = register.find(name, Scope.EVERYTHING);
      var next = seen.flatMap(stored -> edit.apply(stored.value()));
      if (seen.isEmpty() || next.isEmpty()) {
        return seen;
      }
      try {
        return Optional.of(
            register.change(
                name, seen.get().revision(), Scope.EVERYTHING, change, now -> next.get(), false));
      } catch (ServiceException e) {
        if (e.reason() == PlatformReason.RESOURCE_NOT_FOUND) {
          return Optional.empty();
        }
        if (e.reason() != PlatformReason.STALE_VERSION) {
          throw e;
        }
      }
    }
  }
}
