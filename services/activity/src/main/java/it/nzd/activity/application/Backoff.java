package it.nzd.activity.application;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * Pauses that double up to a limit, each shortened at random by up to a half, so that many do not
 * try together.
 */
final class Backoff {
  private static final Duration FIRST = Duration.ofMillis(200);

  private final Duration atMost;
  private final RandomGenerator random;
  private Duration next = FIRST;

  Backoff(Duration atMost, RandomGenerator random) {
    this.atMost = atMost;
    this.random = random;
  }

  /** The pause before the next try. */
  Duration next() {
    var full = next.compareTo(atMost) < 0 ? next : atMost;
    next = full.multipliedBy(2);
    long millis = full.toMillis();
    return Duration.ofMillis(millis - random.nextLong(millis / 2 + 1));
  }

  /** It went well: the next pause is the first again. */
  void reset() {
    next = FIRST;
  }
}
