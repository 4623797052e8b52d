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

  /**
   * Changes an aggregate as it is now, whoever changed it last: for edits that tell themselves
   * whether they still hold. A repeat of the same change gives it as it is. Whoever is overtaken
   * between reading and storing is refused as stale, and may try again.
   *
   * @param change what is about to be done; the edit says of which kind it turned out
   * @param edit makes the new content, refuses, or finds that it is all there already
   */
  Stored<T> amend(
      String name,
      Scope scope,
      Change change,
      Function<Stored<T>, Optional<Amended<T>>> edit,
      boolean validateOnly);

  /**
   * What an edit has come to.
   *
   * @param value the new content
   * @param kind kind of the change
   */
  record Amended<T>(T value, String kind) {}
}
