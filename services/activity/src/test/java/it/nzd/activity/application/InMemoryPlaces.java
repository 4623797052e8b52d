package it.nzd.activity.application;

import it.nzd.activity.domain.Places;
import java.util.HashMap;
import java.util.Map;

/** Places for tests. */
final class InMemoryPlaces implements Places {
  private final Map<String, Place> kept = new HashMap<>();

  @Override
  public synchronized Place of(String source) {
    return kept.getOrDefault(source, new Place(source, 0, "", 0));
  }

  @Override
  public synchronized boolean beat(Place seen, String holder) {
    if (!of(seen.source()).equals(seen)) {
      return false;
    }
    kept.put(seen.source(), new Place(seen.source(), seen.sequence(), holder, seen.beat() + 1));
    return true;
  }

  @Override
  public synchronized boolean advance(String source, String holder, int sequence) {
    var place = of(source);
    if (!place.holder().equals(holder)) {
      return false;
    }
    kept.put(source, new Place(source, sequence, holder, place.beat()));
    return true;
  }

  @Override
  public synchronized void release(String source, String holder) {
    var place = of(source);
    if (place.holder().equals(holder)) {
      kept.put(source, new Place(source, place.sequence(), "", place.beat()));
    }
  }
}
