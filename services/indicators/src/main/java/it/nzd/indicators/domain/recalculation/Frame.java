package it.nzd.indicators.domain.recalculation;

import java.util.Arrays;

/**
 * Where a program works. It reads the columns where they are, and keeps what is half done in the
 * column that it fills or, where that is not enough, in registers made like it: so that every
 * operation reads and writes at the same place of all of them. A column has its cells period by
 * period: cell {@code period × units + unit}.
 */
final class Frame {
  /** Cells of a block: a few columns' cells of that number fit into the first-level cache. */
  static final int BLOCK = 1_024;

  private static final int MOST_ARGUMENTS = 64;

  final Axis axis;
  final int units;
  final double[][] columns;
  final double[][] vectors;
  final Statistics statistics = new Statistics();
  final double[] gathered = new double[MOST_ARGUMENTS];

  private double[][] registers = new double[0][];
  private double[] filled = new double[0];

  /** First cell of the block, and the one after its last. */
  int start;

  int end;

  /**
   * @param columns one number a cell
   * @param vectors one number a period
   */
  Frame(Axis axis, int units, double[][] columns, double[][] vectors) {
    this.axis = axis;
    this.units = units;
    this.columns = columns;
    this.vectors = vectors;
  }

  /** Begins to fill a column with a program of so many registers. */
  void fill(double[] column, int count) {
    filled = column;
    if (registers.length < count - 1) {
      int there = registers.length;
      registers = Arrays.copyOf(registers, count - 1);
      for (int i = there; i < count - 1; i++) {
        registers[i] = new double[cells()];
      }
    }
  }

  /** The numbers of a place; see {@link Place}. */
  double[] at(int place) {
    return place < 0
        ? columns[Place.column(place)]
        : place == Place.RESULT ? filled : registers[place - 1];
  }

  int cells() {
    return axis.length() * units;
  }
}
