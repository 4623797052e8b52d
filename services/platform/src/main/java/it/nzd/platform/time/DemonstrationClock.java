package it.nzd.platform.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;

/**
 * The machine's time and so much more as somebody moved the demonstration on: what expires or falls
 * due by days can be shown without waiting for it.
 */
public final class DemonstrationClock extends Clock {
  private final Clock machine;
  private final Supplier<Duration> ahead;

  /**
   * @param machine the machine's time
   * @param ahead how far the demonstration is ahead of it now
   */
  public DemonstrationClock(Clock machine, Supplier<Duration> ahead) {
    this.machine = machine;
    this.ahead = ahead;
  }

  @Override
  public ZoneId getZone() {
    return machine.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return new DemonstrationClock(machine.withZone(zone), ahead);
  }

  @Override
  public Instant instant() {
    return machine.instant().plus(ahead.get());
  }
}
