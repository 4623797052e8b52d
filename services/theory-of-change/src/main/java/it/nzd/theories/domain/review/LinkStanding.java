package it.nzd.theories.domain.review;

import it.nzd.theories.domain.model.IndicatorLink;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How a statement stands by one of its indicators.
 *
 * @param link id of the indicator link
 * @param standing how it stands
 * @param reading the indicator's latest value
 * @param required value that the path requires at the end of that value's period; null when it
 *     cannot be said
 */
public record LinkStanding(
    String link, Standing standing, Reading reading, @Nullable BigDecimal required) {
  private static final int DIGITS = 6;

  /**
   * Judges a link. The path is the straight line from the baseline, at the end of its year, to the
   * target on its due day; after that day the target itself is required. With baseline {@code b},
   * target {@code t} and share of days gone {@code s}, the required value is {@code b + (t − b)·s}.
   */
  public static LinkStanding of(IndicatorLink link, Reading reading) {
    var baseline = link.baselineValue();
    var target = link.targetValue();
    var value = reading.value();
    var end = reading.periodEnd();
    if (!link.isComplete() || baseline == null || target == null) {
      return new LinkStanding(link.id(), Standing.INCOMPLETE, reading, null);
    }
    var from = LocalDate.of(link.baselineYear(), 12, 31);
    if (value == null || end == null || !end.isAfter(from)) {
      return new LinkStanding(link.id(), Standing.NO_VALUE, reading, null);
    }
    int way = target.compareTo(baseline);
    boolean isUpward = way == 0 ? reading.moreIsBetter() : way > 0;
    var required = required(baseline, target, from, LocalDate.parse(link.dueOn()), end);
    return new LinkStanding(
        link.id(), judged(value, target, required, isUpward), reading, required);
  }

  private static Standing judged(
      BigDecimal value, BigDecimal target, BigDecimal required, boolean isUpward) {
    if (isAtLeast(value, target, isUpward)) {
      return Standing.REACHED;
    }
    return isAtLeast(value, required, isUpward) ? Standing.ON_TRACK : Standing.LATE;
  }

  private static boolean isAtLeast(BigDecimal value, BigDecimal wanted, boolean isUpward) {
    int compared = value.compareTo(wanted);
    return isUpward ? compared >= 0 : compared <= 0;
  }

  private static BigDecimal required(
      BigDecimal baseline, BigDecimal target, LocalDate from, LocalDate due, LocalDate at) {
    if (!at.isBefore(due)) {
      return target;
    }
    var gone = BigDecimal.valueOf(ChronoUnit.DAYS.between(from, at));
    var whole = BigDecimal.valueOf(ChronoUnit.DAYS.between(from, due));
    return target
        .subtract(baseline)
        .multiply(gone)
        .divide(whole, MathContext.DECIMAL128)
        .add(baseline)
        .setScale(DIGITS, RoundingMode.HALF_EVEN)
        .stripTrailingZeros();
  }
}
