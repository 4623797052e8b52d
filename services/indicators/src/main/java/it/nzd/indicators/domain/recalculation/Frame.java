package it.nzd.indicators.domain.recalculation;

/**
 * Where a program works: registers of one block, made once and used again for every block. A column
 * has its cells period by period: cell {@code period × units + unit}.
 */
final class Frame {
  /** Cells of a block: a few registers of that size fit into the first-level cache. */
  static final int BLOCK = 1_024;

  private static final int MOST_ARGUMENTS = 64;

  final Axis axis;
  final int units;
  final double[][] columns;
  final double[][] vectors;
  final Statistics statistics = new Statistics();
  final double[] gathered = new double[MOST_ARGUMENTS];

  private final double[] spare = new double[BLOCK];
  private double[][] own = new double[0][];

  /** First cell of the block, and how many. */
  int start;

  int n;

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

  /** Makes room for programs of so many registers. */
  void provide(int registers) {
    if (own.length < registers) {
      own = new double[registers][BLOCK];
    }
  }

  /** The numbers of a register. */
  double[] register(int register) {
    return own[register];
  }

  /** A block of numbers that belongs to no register. */
  double[] spare() {
    return spare;
  }

  int cells() {
    return axis.length() * units;
  }
}
