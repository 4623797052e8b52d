package it.nzd.indicators.domain.recalculation;

/**
 * What a stage reads to compute a period: the periods from {@code p + earliest} to {@code p +
 * latest}.
 *
 * @param isVector whether it is one number a period
 * @param index which column or vector
 * @param isYear whether it reads from the beginning of the year instead
 */
record Read(boolean isVector, int index, int earliest, int latest, boolean isYear) {
  /** Whether it reads other cells of a column than the one that is computed. */
  boolean looksAway() {
    return !isVector && (isYear || earliest != 0 || latest != 0);
  }

  static Read column(int index, int shift) {
    return new Read(false, index, shift, shift, false);
  }

  static Read vector(int index, int shift) {
    return new Read(true, index, shift, shift, false);
  }
}
