package it.nzd.activity.application;

import it.nzd.activity.domain.Places;
import it.nzd.activity.domain.Places.Place;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The right of one replica to follow a source. The holder moves a counter; another takes over when
 * it has seen the counter stand still for the whole time by its own watch, so that clocks need not
 * agree. A late holder does no harm: what it writes is guarded by unique keys.
 */
final class Lease {
  private final Places places;
  private final String source;
  private final String me;
  private final long lengthNanos;
  private final LongSupplier nanoTime;
  private @Nullable Place seen;
  private long seenAt;
  private boolean isHeld;

  Lease(Places places, String source, String me, Duration length, LongSupplier nanoTime) {
    this.places = places;
    this.source = source;
    this.me = me;
    this.lengthNanos = length.toNanos();
    this.nanoTime = nanoTime;
  }

  /** Takes or keeps the lease; the store is asked three times in its length while it is held. */
  boolean hold() {
    long now = nanoTime.getAsLong();
    if (isHeld && now - seenAt < lengthNanos / 3) {
      return true;
    }
    var place = places.of(source);
    if (place.holder().equals(me) || place.holder().isEmpty() || hasStoodStill(place, now)) {
      isHeld = places.beat(place, me);
      seen = null;
      seenAt = now;
    } else {
      isHeld = false;
    }
    return isHeld;
  }

  /** Another replica has it, as the store said. */
  void lost() {
    isHeld = false;
  }

  /** Gives the lease up, so that another replica need not wait. */
  void release() {
    if (isHeld) {
      isHeld = false;
      places.release(source, me);
    }
  }

  private boolean hasStoodStill(Place place, long now) {
    var before = seen;
    if (before == null
        || !before.holder().equals(place.holder())
        || before.beat() != place.beat()) {
      seen = place;
      seenAt = now;
      return false;
    }
    return now - seenAt >= lengthNanos;
  }
}
