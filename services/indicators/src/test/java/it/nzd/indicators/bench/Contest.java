package it.nzd.indicators.bench;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Contenders that run in turn, round by round, in one process: what the machine does beside it
 * meets all of them alike. Medians are printed, in processor time and on the clock; the ratios
 * count, not the figures.
 */
public final class Contest {
  private static final int ROUNDS = Integer.getInteger("nzd.bench.rounds", 15);
  private static final double NANOS_PER_MILLI = 1e6;

  private final String title;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final List<Double> load = new ArrayList<>();

  /** One who runs. */
  private record Entry(Runnable work, double units, double[] cpu, double[] wall) {}

  public Contest(String title) {
    this.title = title;
  }

  /**
   * Adds a contender.
   *
   * @param units how many cells, rows or changes one run does
   */
  public Contest with(String name, double units, Runnable work) {
    entries.put(name, new Entry(work, units, new double[ROUNDS], new double[ROUNDS]));
    return this;
  }

  /** Runs all of them in turn; the first third of a round more is for warming up. */
  public Contest run() {
    for (int warm = 0; warm < Math.max(3, ROUNDS / 3); warm++) {
      entries.values().forEach(entry -> entry.work().run());
    }
    var threads = ManagementFactory.getThreadMXBean();
    for (int round = 0; round < ROUNDS; round++) {
      load.add(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
      for (var entry : entries.values()) {
        long cpu = threads.getCurrentThreadCpuTime();
        long wall = System.nanoTime();
        entry.work().run();
        entry.wall()[round] = (System.nanoTime() - wall) / entry.units();
        entry.cpu()[round] = (threads.getCurrentThreadCpuTime() - cpu) / entry.units();
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%s | %s, load %.1f to %.1f, heap %d MB, %d rounds%n",
        title,
        LocalDate.now(),
        load.stream().mapToDouble(d -> d).min().orElse(0),
        load.stream().mapToDouble(d -> d).max().orElse(0),
        Runtime.getRuntime().maxMemory() >> 20,
        ROUNDS);
    return this;
  }

  /** Median processor time of one unit, in nanoseconds. */
  public double cpu(String name) {
    return median(entry(name).cpu());
  }

  /** Median time of one unit on the clock, in nanoseconds. */
  public double wall(String name) {
    return median(entry(name).wall());
  }

  /** Prints what everybody needed. */
  public Contest tell(String unit) {
    entries
        .keySet()
        .forEach(
            name ->
                System.out.printf(
                    Locale.ROOT,
                    "figure:   %-28s %14.2f ns/%s of processor time, %14.2f on the clock%n",
                    name,
                    cpu(name),
                    unit,
                    wall(name)));
    return this;
  }

  /** Prints a run of each in milliseconds. */
  public Contest tellRuns() {
    entries.forEach(
        (name, entry) ->
            System.out.printf(
                Locale.ROOT,
                "figure:   %-28s %10.2f ms of processor time, %10.2f on the clock%n",
                name,
                cpu(name) * entry.units() / NANOS_PER_MILLI,
                wall(name) * entry.units() / NANOS_PER_MILLI));
    return this;
  }

  /** Prints how much slower one is than another, beside the most it may be. */
  public Contest atMost(String name, String other, double limit) {
    return verdict(name + " by " + other, cpu(name) / cpu(other), "at most", limit);
  }

  /** Prints how much faster one is than another, beside the least it should be. */
  public Contest faster(String name, String other, double limit) {
    double ratio = cpu(other) / cpu(name);
    return verdict(name + " faster than " + other, ratio, "at least", limit);
  }

  /** Prints a ratio beside its limit. */
  public Contest verdict(String what, double ratio, String how, double limit) {
    boolean holds = how.equals("at most") ? ratio <= limit : ratio >= limit;
    System.out.printf(
        Locale.ROOT,
        "figure:   %-52s %12.2f, %s %.1f: %s%n",
        what,
        ratio,
        how,
        limit,
        holds ? "held" : "MISSED");
    return this;
  }

  private Entry entry(String name) {
    var found = entries.get(name);
    if (found == null) {
      throw new IllegalArgumentException(name);
    }
    return found;
  }

  private static double median(double[] values) {
    var sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
