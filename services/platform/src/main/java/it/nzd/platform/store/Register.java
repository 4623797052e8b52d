package it.nzd.platform.store;

import it.nzd.platform.access.Scope;
import java.util.Optional;
import java.util.function.Function;

/**
 * How aggregates of one kind are kept.
 *
 * @param <T> the aggregate
 */
public interface Register<T> {
  /** The aggregate of a resource name, if it is there and the scope may read it. */
  Optional<Stored<T>> find(String name, Scope scope);

  /** Adds an aggregate; with {@code validateOnly} everything is checked and nothing stored. */
  Stored<T> add(String name, T content, Change change, boolean validateOnly);

  /**
   * Changes or, with a change of that kind, deletes an aggregate. A repeat of the same change gives
   * it as it is.
   *
   * @param revision the revision the caller has seen; any other is refused
   * @param edit makes the new content, or refuses
   */
  Stored<T> change(
      String name,
      long revision,
      Scope scope,
      Change change,
      Function<Stored<T>, T> edit,
      boolean validateOnly);
}
