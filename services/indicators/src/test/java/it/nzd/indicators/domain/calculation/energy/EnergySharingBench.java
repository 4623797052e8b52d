package it.nzd.indicators.domain.calculation.energy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import it.nzd.indicators.bench.Contest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * The shared energy of 6,600 firms and 50 plants over 8,760 hours, split by plant, beside the plain
 * sum of the same arrays. Needs 700 MB.
 */
class EnergySharingBench {
  private static final int FIRMS = 6_600;
  private static final int PLANTS = 50;
  private static final int HOURS = 8_760;

  private final List<double[]> firms = columns(FIRMS, 6);
  private final List<double[]> plants = columns(PLANTS, 7);
  private double result;

  private static List<double[]> columns(int count, long seed) {
    var random = new Random(seed);
    var columns = new ArrayList<double[]>();
    for (int i = 0; i < count; i++) {
      var column = new double[HOURS];
      Arrays.setAll(column, h -> random.nextFloat() * 60);
      columns.add(column);
    }
    return columns;
  }

  private void share() {
    var sharing = new HourlySharing(HOURS);
    firms.forEach(column -> sharing.withdraw(column, 1));
    plants.forEach(sharing::inject);
    double total = 0;
    for (var part : sharing.byPlant(plants)) {
      for (double energy : part) {
        total += energy;
      }
    }
    result = total;
  }

  private void sum() {
    var taken = new double[HOURS];
    var given = new double[HOURS];
    firms.forEach(column -> add(taken, column));
    plants.forEach(column -> add(given, column));
    double total = 0;
    for (int hour = 0; hour < HOURS; hour++) {
      total += Math.min(taken[hour], given[hour]);
    }
    result = total;
  }

  private static void add(double[] totals, double[] column) {
    for (int hour = 0; hour < totals.length; hour++) {
      totals[hour] += column[hour];
    }
  }

  @Test
  void shouldTellWhatSharingCosts() {
    share();
    double shared = result;
    sum();
    assertThat(shared).isCloseTo(result, within(Math.abs(result) * 1e-9));
    double cells = (double) (FIRMS + PLANTS) * HOURS;
    new Contest("energy sharing, 6,600 firms and 50 plants x 8,760 hours")
        .with("energy sharing", cells, this::share)
        .with("plain sum", cells, this::sum)
        .run()
        .tell("cell")
        .atMost("energy sharing", "plain sum", 3);
  }
}
