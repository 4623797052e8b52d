package it.nzd.activity.domain;

import java.time.Instant;

/**
 * Where a tenant's chain ends.
 *
 * @param tenant tenant code
 * @param number number of the last entry; 0 for an empty chain
 * @param hash hash of the last entry; zeros for an empty chain
 * @param at when the last entry happened
 */
public record ChainHead(String tenant, int number, Hash hash, Instant at) {
  /** The head of a chain without entries. */
  public static ChainHead empty(String tenant) {
    return new ChainHead(tenant, 0, Hash.ZERO, Instant.EPOCH);
  }

  /** Whether the chain has no entries. */
  public boolean isEmpty() {
    return number == 0;
  }
}
