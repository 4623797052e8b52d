package it.nzd.indicators.grpc;

import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import it.nzd.indicators.domain.intervention.Ruling;
import it.nzd.indicators.domain.intervention.Rulings;
import it.nzd.platform.error.PlatformReason;
import it.nzd.platform.error.ServiceException;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Decisions, as a test plays them. */
@Primary
@Singleton
@Requires(property = "nzd.test.rulings")
final class PlayedRulings implements Rulings {
  private final Map<String, Ruling> rulings = new HashMap<>();
  private boolean isAway;

  synchronized void decided(String decision, Ruling ruling) {
    rulings.put(decision, ruling);
  }

  synchronized void beAway(boolean away) {
    isAway = away;
  }

  @Override
  public synchronized Optional<Ruling> find(String decision) {
    if (isAway) {
      throw ServiceException.of(PlatformReason.NEIGHBOUR_UNAVAILABLE, "service", "decisions");
    }
    return Optional.ofNullable(rulings.get(decision));
  }
}
