package it.nzd.activity.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands until somebody moves it. */
public final class MovedClock extends Clock {
  private final AtomicReference<Instant> now;

  MovedClock(Instant start) {
    now = new AtomicReference<>(start);
  }

  /** So much later. */
  public void forward(Duration by) {
    now.updateAndGet(at -> at.plus(by));
  }

  @Override
  public Instant instant() {
    return now.get();
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
