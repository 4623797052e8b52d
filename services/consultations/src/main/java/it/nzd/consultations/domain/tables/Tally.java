package it.nzd.consultations.domain.tables;

import it.nzd.consultations.domain.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the answers of a group add up to. Two rules of statistical disclosure control are asked
 * here: a group counts at least {@link #SMALLEST_GROUP} answers, and of a sum no single answer
 * makes more than {@link #GREATEST_SHARE} per cent.
 */
final class Tally {
  /** Groups of fewer are not shown. */
  static final int SMALLEST_GROUP = 5;

  /** A sum of which one makes more per cent than this is not shown. */
  static final int GREATEST_SHARE = 60;

  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final int DECIMALS = 2;

  private final Layout layout;
  private final BigDecimal[] sums;
  private int answers;
  private BigDecimal greatest = BigDecimal.ZERO;
  private BigDecimal amount = BigDecimal.ZERO;

  Tally(Layout layout) {
    this.layout = layout;
    sums = new BigDecimal[layout.columns().size()];
    Arrays.fill(sums, BigDecimal.ZERO);
  }

  int answers() {
    return answers;
  }

  void add(Value value) {
    answers++;
    layout.contributions(value, (column, number) -> sums[column] = sums[column].add(number));
    if (value instanceof Value.Number number) {
      var size = number.number().abs();
      greatest = greatest.max(size);
      amount = amount.add(size);
    }
  }

  void add(Tally other) {
    answers += other.answers;
    for (int i = 0; i < sums.length; i++) {
      sums[i] = sums[i].add(other.sums[i]);
    }
    greatest = greatest.max(other.greatest);
    amount = amount.add(other.amount);
  }

  /** Why it cannot be shown by itself; {@link Hidden#UNSPECIFIED} when it can. */
  Hidden hidden() {
    if (answers < SMALLEST_GROUP) {
      return Hidden.SMALL_GROUP;
    }
    var share = amount.multiply(BigDecimal.valueOf(GREATEST_SHARE));
    return greatest.multiply(HUNDRED).compareTo(share) > 0 ? Hidden.DOMINANCE : Hidden.UNSPECIFIED;
  }

  /** A number for each column; means are rounded half to even to two decimals. */
  List<String> cells() {
    var cells = new ArrayList<String>();
    for (int i = 0; i < sums.length; i++) {
      cells.add(
          switch (layout.columns().get(i).measure()) {
            case COUNT, SUM -> plain(sums[i]);
            case MEAN, MEAN_RANK ->
                answers == 0
                    ? ""
                    : plain(
                        sums[i].divide(
                            BigDecimal.valueOf(answers), DECIMALS, RoundingMode.HALF_EVEN));
          });
    }
    return cells;
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
