package it.nzd.indicators.domain.kept;

import java.util.List;
import java.util.Optional;

/** Where each tenant's values stand in the sequence of changes. */
public interface Followings {
  /** How far the sequence was looked through. */
  int scanned();

  /** It was looked through up to here; never goes back. */
  void scanned(int sequence);

  /** A tenant's values wait for a change; never goes back. */
  void waiting(String tenant, int sequence);

  List<Following> all();

  Optional<Following> of(String tenant);

  /** Puts one in place of another; false when it is no longer as it was seen. */
  boolean move(Following seen, Following next);
}
