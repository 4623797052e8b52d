package it.nzd.indicators.domain.recalculation;

import java.util.Arrays;

/**
 * Rectangles of cells, periods by units, that must be computed again. No rectangle lies in another.
 */
final class Regions {
  private static final int FIELDS = 4;
  private int[] corners = new int[FIELDS * 4];
  private int count;

  void clear() {
    count = 0;
  }

  int count() {
    return count;
  }

  int firstPeriod(int i) {
    return corners[i * FIELDS];
  }

  int lastPeriod(int i) {
    return corners[i * FIELDS + 1];
  }

  int firstUnit(int i) {
    return corners[i * FIELDS + 2];
  }

  int endUnit(int i) {
    return corners[i * FIELDS + 3];
  }

  /**
   * Adds a rectangle.
   *
   * @param lastPeriod last period, itself in it
   * @param endUnit unit after the last one
   */
  void add(int firstPeriod, int lastPeriod, int firstUnit, int endUnit) {
    if (firstPeriod > lastPeriod || firstUnit >= endUnit) {
      return;
    }
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (isWithin(firstPeriod, lastPeriod, firstUnit, endUnit, i)) {
        return;
      }
      if (!holds(firstPeriod, lastPeriod, firstUnit, endUnit, i)) {
        System.arraycopy(corners, i * FIELDS, corners, kept * FIELDS, FIELDS);
        kept++;
      }
    }
    if ((kept + 1) * FIELDS > corners.length) {
      corners = Arrays.copyOf(corners, corners.length * 2);
    }
    int at = kept * FIELDS;
    corners[at] = firstPeriod;
    corners[at + 1] = lastPeriod;
    corners[at + 2] = firstUnit;
    corners[at + 3] = endUnit;
    count = kept + 1;
  }

  private boolean isWithin(int p0, int p1, int u0, int u1, int i) {
    return firstPeriod(i) <= p0 && lastPeriod(i) >= p1 && firstUnit(i) <= u0 && endUnit(i) >= u1;
  }

  private boolean holds(int p0, int p1, int u0, int u1, int i) {
    return p0 <= firstPeriod(i) && p1 >= lastPeriod(i) && u0 <= firstUnit(i) && u1 >= endUnit(i);
  }
}
