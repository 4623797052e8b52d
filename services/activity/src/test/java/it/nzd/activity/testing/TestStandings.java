package it.nzd.activity.testing;

import io.micronaut.context.annotation.Requires;
import it.nzd.platform.access.Standing;
import it.nzd.platform.access.Standings;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Standings that a test gives and takes away. */
@Singleton
@Requires(property = "nzd.test.service-token")
public final class TestStandings implements Standings {
  private final Map<String, Standing> given = new ConcurrentHashMap<>();

  public void give(String person, Standing standing) {
    given.put(person, standing);
  }

  @Override
  public Standing of(String person) {
    return given.getOrDefault(person, Standing.NONE);
  }
}
