package it.nzd.platform.store;

import it.nzd.platform.contract.RequestKey;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A change about to be stored.
 *
 * @param kind {@code created}, {@code updated}, {@code deleted} or the action of a life cycle
 * @param actor subject id or context code of who makes it
 * @param at when it is made, to the millisecond
 * @param request what makes a repeat recognisable
 */
public record Change(String kind, String actor, Instant at, Optional<RequestKey> request) {
  public static final String CREATED = "created";
  public static final String UPDATED = "updated";
  public static final String DELETED = "deleted";

  /** The same change, of another kind. */
  Change of(String otherKind) {
    return new Change(otherKind, actor, at, request);
  }

  /**
   * The store keeps milliseconds: what a change answers and what is read later must be the same.
   */
  public Change {
    at = at.truncatedTo(ChronoUnit.MILLIS);
  }

  /** Whether it ends the life of what it changes. */
  public boolean isDeletion() {
    return kind.equals(DELETED);
  }
}
