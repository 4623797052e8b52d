package it.nzd.indicators.domain.recalculation;

import it.nzd.indicators.domain.formula.Function;

/**
 * Values over several periods of one unit, oldest first. A sum over time needs every period;
 * average, least and greatest skip what is missing.
 */
final class Windows {
  private Windows() {}

  /**
   * The value of one unit.
   *
   * @param cell cell of the newest period
   * @param units distance of two periods in the column
   * @param there how many periods of the window are in the column
   * @param wanted how many periods the window has
   */
  static double of(Function function, double[] column, int cell, int units, int there, int wanted) {
    double sum = 0;
    double best = Double.NaN;
    int count = 0;
    for (int back = there - 1; back >= 0; back--) {
      double x = column[cell - back * units];
      if (!Double.isNaN(x)) {
        sum += x;
        best = count == 0 ? x : better(function, best, x);
        count++;
      }
    }
    return switch (function) {
      case YTD, MOVING_SUM -> count == wanted ? Cells.tidy(sum) : Double.NaN;
      case MOVING_AVG -> count == 0 ? Double.NaN : Cells.tidy(sum / count);
      default -> best;
    };
  }

  private static double better(Function function, double best, double x) {
    return function == Function.MOVING_MIN ? Math.min(best, x) : Math.max(best, x);
  }
}
