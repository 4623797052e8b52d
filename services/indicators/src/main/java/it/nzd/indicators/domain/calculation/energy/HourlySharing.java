package it.nzd.indicators.domain.calculation.energy;

import java.util.List;

/**
 * Shared energy of one area, hour by hour: {@code min(Σ injected; Σ withdrawn)}, served by the
 * plants in their order. Works on columns, so that thousands of rows by a year of hours take a
 * fraction of a second; each row is read once.
 *
 * <p>Source: GSE, Regole operative CACER, appendix A.
 */
public final class HourlySharing {
  private final double[] injected;
  private final double[] withdrawn;
  private final double[] injectedDropped;
  private final double[] withdrawnDropped;

  /**
   * @param hours number of hours
   */
  public HourlySharing(int hours) {
    injected = new double[hours];
    withdrawn = new double[hours];
    injectedDropped = new double[hours];
    withdrawnDropped = new double[hours];
  }

  public int hours() {
    return injected.length;
  }

  /** Adds a plant's column, kWh by hour. */
  public void inject(double[] column) {
    add(injected, injectedDropped, column, 1);
  }

  /**
   * Adds a consumer's column, kWh by hour.
   *
   * @param efficiency 1, or of storage the share that comes back
   */
  public void withdraw(double[] column, double efficiency) {
    add(withdrawn, withdrawnDropped, column, efficiency);
  }

  /** All that is fed in, kWh in that hour. */
  public double injected(int hour) {
    return injected[hour] + injectedDropped[hour];
  }

  /** All that is taken, kWh in that hour. */
  public double withdrawn(int hour) {
    return withdrawn[hour] + withdrawnDropped[hour];
  }

  /** Shared in that hour, kWh. */
  public double shared(int hour) {
    return Math.min(injected(hour), withdrawn(hour));
  }

  /**
   * Shared energy by plant.
   *
   * @param columns of the plants, the one commissioned first first
   * @return a column a plant; together they are the shared energy
   */
  public double[][] byPlant(List<double[]> columns) {
    var parts = new double[columns.size()][hours()];
    for (int hour = 0; hour < hours(); hour++) {
      double left = shared(hour);
      for (int plant = 0; plant < parts.length && left > 0; plant++) {
        double part = Math.min(columns.get(plant)[hour], left);
        parts[plant][hour] = part;
        left -= part;
      }
    }
    return parts;
  }

  /**
   * A consumer's part of the shared energy, kWh: in each hour by what it takes.
   *
   * @param column its withdrawals
   * @param efficiency 1, or of storage the share that comes back
   */
  public double partOf(double[] column, double efficiency) {
    double total = 0;
    double dropped = 0;
    for (int hour = 0; hour < column.length; hour++) {
      double all = withdrawn(hour);
      double part = all == 0 ? 0 : shared(hour) * (column[hour] * efficiency / all);
      double next = total + part;
      dropped += total >= part ? (total - next) + part : (part - next) + total;
      total = next;
    }
    return total + dropped;
  }

  /**
   * Compensated addition by hour: the order of the rows does not matter. What rounding takes away
   * is found without asking which number is larger (D. E. Knuth, The Art of Computer Programming 2,
   * 4.2.2, theorem B), so that several hours are added at a time.
   */
  private static void add(double[] totals, double[] dropped, double[] column, double factor) {
    for (int hour = 0; hour < totals.length; hour++) {
      double more = column[hour] * factor;
      double total = totals[hour];
      double next = total + more;
      double added = next - total;
      dropped[hour] += (total - (next - added)) + (more - added);
      totals[hour] = next;
    }
  }
}
