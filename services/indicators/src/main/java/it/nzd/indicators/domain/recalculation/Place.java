package it.nzd.indicators.domain.recalculation;

/**
 * Where an operation finds its numbers: in the column that is filled, which is the first register,
 * in another register, or in a column that is there. One number says which.
 */
final class Place {
  /** The column that is filled. */
  static final int RESULT = 0;

  private Place() {}

  /** The place of a column that is there. */
  static int ofColumn(int column) {
    return ~column;
  }

  static boolean isRegister(int place) {
    return place >= 0;
  }

  static int column(int place) {
    return ~place;
  }
}
