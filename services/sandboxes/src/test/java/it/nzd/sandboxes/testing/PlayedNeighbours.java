package it.nzd.sandboxes.testing;

import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import it.nzd.platform.error.PlatformReason;
import it.nzd.platform.error.ServiceException;
import it.nzd.sandboxes.domain.Decisions;
import it.nzd.sandboxes.domain.Districts;
import it.nzd.sandboxes.domain.Indicators;
import it.nzd.sandboxes.domain.Observed;
import it.nzd.sandboxes.domain.Periods;
import it.nzd.sandboxes.domain.Ruling;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The neighbours, as a test plays them. */
@Primary
@Singleton
@Requires(property = "nzd.test.neighbours")
public final class PlayedNeighbours implements Districts, Indicators, Decisions {
  private final List<String> events = new ArrayList<>();
  private final Map<String, List<Observed>> values = new HashMap<>();
  private final Map<String, Ruling> rulings = new HashMap<>();
  private boolean areDecisionsAway;
  private boolean isAway;

  /** Records a value of an indicator of Prato, as an event of its series. */
  public synchronized void record(String indicator, String period, String value) {
    values
        .computeIfAbsent(indicator, i -> new ArrayList<>())
        .add(new Observed(period, Periods.lastDay(period), new BigDecimal(value), false));
    events.add("cities/prato/series/" + indicator.substring(indicator.lastIndexOf('/') + 1));
  }

  /** What a decision says. */
  public synchronized void decided(String decision, Ruling ruling) {
    rulings.put(decision, ruling);
  }

  public synchronized void beUndecided(boolean away) {
    areDecisionsAway = away;
  }

  public synchronized void beAway(boolean away) {
    isAway = away;
  }

  /** The sequence begins anew, as after a restored store. */
  public synchronized void forget() {
    events.clear();
  }

  @Override
  public boolean exists(String name) {
    return !name.endsWith("unknown");
  }

  @Override
  public synchronized List<Observed> values(String district, String indicator) {
    answer();
    return List.copyOf(values.getOrDefault(indicator, List.of()));
  }

  @Override
  public Optional<String> districtOfSeries(String series) {
    return Optional.of(Samples.DISTRICT);
  }

  @Override
  public synchronized Batch changedAfter(int sequence, int most) {
    answer();
    int from = Math.min(sequence, events.size());
    int to = Math.min(from + most, events.size());
    return new Batch(events.subList(from, to), to, to == events.size());
  }

  @Override
  public synchronized Optional<Ruling> find(String decision) {
    if (areDecisionsAway) {
      throw ServiceException.of(PlatformReason.NEIGHBOUR_UNAVAILABLE, "service", "decisions");
    }
    return Optional.ofNullable(rulings.get(decision));
  }

  private void answer() {
    if (isAway) {
      throw ServiceException.of(PlatformReason.NEIGHBOUR_UNAVAILABLE, "service", "indicators");
    }
  }
}
