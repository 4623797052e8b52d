package it.nzd.sandboxes.application;

import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.store.Stored;
import it.nzd.sandboxes.domain.Indicators;
import it.nzd.sandboxes.domain.Metric;
import it.nzd.sandboxes.domain.Observed;
import it.nzd.sandboxes.domain.Places;
import it.nzd.sandboxes.domain.Sandbox;
import it.nzd.sandboxes.domain.SandboxState;
import it.nzd.sandboxes.domain.Sandboxes;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Follows what is recorded in the indicators service from the place where it stopped, so that
 * nothing is missed while this service is down. A series that is looked at twice has no second
 * effect: the place is kept after its effect.
 */
@Singleton
public final class ReadingWatch {
  private static final String SOURCE = "indicators";
  private static final int MOST = 200;
  private static final Set<SandboxState> WATCHED =
      EnumSet.of(SandboxState.RUNNING, SandboxState.SUSPENDED, SandboxState.EVALUATION);

  private final Indicators indicators;
  private final Places places;
  private final Sandboxes sandboxes;
  private final SystemSteps steps;

  ReadingWatch(Indicators indicators, Places places, Sandboxes sandboxes, SystemSteps steps) {
    this.indicators = indicators;
    this.places = places;
    this.sandboxes = sandboxes;
    this.steps = steps;
  }

  /** Looks at everything that has happened since the last look. */
  public void look() {
    int place = places.of(SOURCE);
    boolean isLast = false;
    while (!isLast) {
      var batch = indicators.changedAfter(place, MOST);
      if (batch.place() < place) {
        place = 0;
        places.keep(SOURCE, place);
        continue;
      }
      lookAt(batch.series());
      if (batch.place() > place) {
        place = batch.place();
        places.keep(SOURCE, place);
      }
      isLast = batch.isLast();
    }
  }

  /** Looks at everything that is read of one trial. */
  void lookAt(Stored<Sandbox> stored) {
    var sandbox = stored.value();
    Map<Metric, List<Observed>> values = new LinkedHashMap<>();
    for (var metric : sandbox.design().metrics()) {
      values.put(metric, indicators.values(sandbox.district(), metric.indicator()));
    }
    steps.read(stored.name(), values);
  }

  private void lookAt(List<String> series) {
    if (series.isEmpty()) {
      return;
    }
    var watched = sandboxes.standingIn(WATCHED);
    var tenants = new HashSet<String>();
    watched.forEach(stored -> tenants.add(ResourceName.tenant(stored.name())));
    var districts = new HashSet<String>();
    series.stream()
        .distinct()
        .filter(name -> tenants.contains(ResourceName.tenant(name)))
        .forEach(name -> indicators.districtOfSeries(name).ifPresent(districts::add));
    watched.stream()
        .filter(stored -> districts.contains(stored.value().district()))
        .forEach(this::lookAt);
  }
}
