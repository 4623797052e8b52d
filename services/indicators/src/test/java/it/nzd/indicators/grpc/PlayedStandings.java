package it.nzd.indicators.grpc;

import io.micronaut.context.annotation.Requires;
import it.nzd.platform.access.Standing;
import it.nzd.platform.access.Standings;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** People act for nothing but what a test says. */
@Singleton
@Requires(property = "nzd.test.rulings")
final class PlayedStandings implements Standings {
  private final Map<String, Standing> told = new ConcurrentHashMap<>();

  /** A person of an organisation, with or without powers in its name. */
  void member(String person, String tenant, String organisation, Standing.Power... powers) {
    told.put(
        person,
        new Standing(
            Map.of(tenant, Set.of(organisation)),
            Map.of(),
            Map.of(organisation, Set.of(powers)),
            List.of()));
  }

  @Override
  public Standing of(String person) {
    return told.getOrDefault(person, Standing.NONE);
  }
}
