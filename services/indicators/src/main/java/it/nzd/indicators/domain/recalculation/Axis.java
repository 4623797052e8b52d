package it.nzd.indicators.domain.recalculation;

import it.nzd.indicators.domain.Period;

/**
 * Consecutive periods of one length.
 *
 * @param first the first one
 * @param length how many
 */
public record Axis(Period first, int length) {
  public Axis {
    if (length < 1) {
      throw new IllegalArgumentException("An axis has one period at least");
    }
  }

  /** All periods from the first to the last, both of one length. */
  public static Axis between(Period first, Period last) {
    return new Axis(first, ordinal(last) - ordinal(first) + 1);
  }

  /** The period at an index. */
  public Period at(int index) {
    int perYear = first.type().perYear();
    int ordinal = ordinal(first) + index;
    return new Period(
        first.type(), Math.floorDiv(ordinal, perYear), Math.floorMod(ordinal, perYear) + 1);
  }

  /**
   * Where a period of the same length stands; outside of 0 to length when it is not on the axis.
   */
  public int indexOf(Period period) {
    return ordinal(period) - ordinal(first);
  }

  /** Index of the first period of the same year; the axis may begin later. */
  int startOfYear(int index) {
    return index - Math.floorMod(ordinal(first) + index, first.type().perYear());
  }

  /** Index of the last period of the same year that is on the axis. */
  int endOfYear(int index) {
    return Math.min(length - 1, startOfYear(index) + first.type().perYear() - 1);
  }

  /** Where a period ends on a line on which the year 2024 ends at 2024. */
  double end(int index) {
    int perYear = first.type().perYear();
    int after = ordinal(first) + index + 1;
    return Math.floorDiv(after, perYear) - 1 + (double) Math.floorMod(after, perYear) / perYear;
  }

  private static int ordinal(Period period) {
    return period.year() * period.type().perYear() + period.number() - 1;
  }
}
