package it.nzd.indicators.domain;

import it.nzd.platform.access.Scope;
import it.nzd.platform.store.Change;
import it.nzd.platform.store.Stored;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * How aggregates of one kind are kept. Every read takes the caller's scope; every change is guarded
 * by the revision the caller has seen, is written with its event, and has no second effect when it
 * is repeated.
 *
 * @param <T> the aggregate
 */
public interface Records<T> {
  /** The aggregate, if it is there and the scope may read it. */
  Optional<Stored<T>> find(String name, Scope scope);

  /**
   * Adds one.
   *
   * @param name its resource name
   * @throws it.nzd.platform.error.ServiceException RESOURCE_EXISTS, REQUEST_ID_REUSED or the reason
   *     for a taken key
   */
  Stored<T> create(String name, Titled<T> draft, Change change, boolean validateOnly);

  /**
   * Changes one.
   *
   * @param place which one, at which revision, for whom
   * @param edit the new content from the present one; not asked when this very change was made
   *     before
   * @throws it.nzd.platform.error.ServiceException RESOURCE_NOT_FOUND, STALE_VERSION,
   *     REQUEST_ID_REUSED or the reason for a taken key
   */
  Stored<T> change(Seen place, UnaryOperator<Titled<T>> edit, Change change, boolean validateOnly);

  /** Deletes one; its history stays. */
  void delete(Seen place, Change change);

  /**
   * An aggregate with what people call it in lists of what happened.
   *
   * @param value the aggregate
   * @param title never a person's name
   */
  record Titled<T>(T value, String title) {}

  /**
   * What a caller is about to change.
   *
   * @param name resource name
   * @param revision revision the caller has seen
   * @param scope what the caller may read
   */
  record Seen(String name, long revision, Scope scope) {}
}
