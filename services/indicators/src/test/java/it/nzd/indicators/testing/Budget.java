package it.nzd.indicators.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;

/**
 * What a piece of hostile text may cost: a second of processor time, which a busy machine does not
 * stretch, and so much memory.
 */
public final class Budget {
  private static final long MOST_NANOS = 1_000_000_000L;
  private static final com.sun.management.ThreadMXBean THREADS =
      (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

  private Budget() {}

  /** Runs something within a second and so many megabytes. */
  public static void of(int megabytes, Runnable work) {
    long cpu = THREADS.getCurrentThreadCpuTime();
    long bytes = THREADS.getCurrentThreadAllocatedBytes();
    work.run();
    assertThat(THREADS.getCurrentThreadCpuTime() - cpu)
        .as("nanoseconds of processor time")
        .isLessThan(MOST_NANOS);
    assertThat(THREADS.getCurrentThreadAllocatedBytes() - bytes >> 20)
        .as("megabytes allocated")
        .isLessThanOrEqualTo(megabytes);
  }
}
