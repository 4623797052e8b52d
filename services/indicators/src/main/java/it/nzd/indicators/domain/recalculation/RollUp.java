package it.nzd.indicators.domain.recalculation;

import java.util.Arrays;

/**
 * Sums of units by the group they belong to, and of groups by the one above, period by period: from
 * firms to districts to cities to the programme. A missing value is left out and counted; a sum is
 * rounded once, so that the order of the units changes nothing.
 */
public final class RollUp {
  private final int groups;

  /** Units in the order of their groups; the units of group {@code g} begin at {@code from[g]}. */
  private final int[] ordered;

  private final int[] from;
  private final boolean isInOrder;
  private final double[] present;
  private final CertifiedSum sum = new CertifiedSum();

  /**
   * @param groupOf the group of each unit, from 0
   * @param groups how many groups there are
   */
  public RollUp(int[] groupOf, int groups) {
    this.groups = groups;
    from = new int[groups + 1];
    for (int group : groupOf) {
      from[group + 1]++;
    }
    for (int g = 0; g < groups; g++) {
      from[g + 1] += from[g];
    }
    var next = Arrays.copyOf(from, groups);
    ordered = new int[groupOf.length];
    boolean isSorted = true;
    for (int u = 0; u < groupOf.length; u++) {
      ordered[next[groupOf[u]]++] = u;
      isSorted &= u == 0 || groupOf[u - 1] <= groupOf[u];
    }
    isInOrder = isSorted;
    present = new double[groupOf.length];
  }

  /**
   * Sums by group.
   *
   * @param sums a number a period and group; not-a-number where all are missing
   * @param counts how many values each sum is of
   */
  public record Sums(double[] sums, int[] counts) {}

  /**
   * Sums a column.
   *
   * @param column a number a period and unit, period by period
   */
  public Sums of(double[] column) {
    int units = ordered.length;
    int periods = column.length / units;
    var sums = new double[periods * groups];
    var counts = new int[periods * groups];
    for (int period = 0; period < periods; period++) {
      for (int group = 0; group < groups; group++) {
        int at = period * groups + group;
        int start = period * units;
        double whole =
            isInOrder ? sum.of(column, start + from[group], start + from[group + 1]) : Double.NaN;
        int count =
            Double.isNaN(whole)
                ? gather(column, start, from[group], from[group + 1])
                : from[group + 1] - from[group];
        counts[at] = count;
        sums[at] =
            count == 0
                ? Double.NaN
                : Cells.tidy(Double.isNaN(whole) ? sum.of(present, 0, count) : whole);
      }
    }
    return new Sums(sums, counts);
  }

  /** Puts the present values of a group side by side. */
  private int gather(double[] column, int start, int first, int end) {
    int count = 0;
    for (int i = first; i < end; i++) {
      double x = column[start + ordered[i]];
      present[count] = x;
      count += Double.isNaN(x) ? 0 : 1;
    }
    return count;
  }
}
