package it.nzd.sandboxes.testing;

import io.micronaut.context.annotation.Requires;
import it.nzd.platform.access.Standing;
import it.nzd.platform.access.Standings;
import jakarta.inject.Singleton;

/** Nobody acts for anything. */
@Singleton
@Requires(property = "nzd.test.neighbours")
final class TestStandings implements Standings {
  @Override
  public Standing of(String person) {
    return Standing.NONE;
  }
}
