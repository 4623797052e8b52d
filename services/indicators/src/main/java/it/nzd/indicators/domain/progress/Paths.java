package it.nzd.indicators.domain.progress;

import it.nzd.indicators.domain.Formula;
import it.nzd.indicators.domain.Indicator;
import it.nzd.indicators.domain.Period;
import it.nzd.indicators.domain.Reading;
import it.nzd.indicators.domain.Series;
import it.nzd.indicators.domain.Target;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The path of a target, as the indicator's values and the base year in use make it. */
public final class Paths {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Paths() {}

  /**
   * The path of an indicator that is an amount or a ratio.
   *
   * @param target the target
   * @param points the indicator's values
   * @param chosenYear year the path is to start in instead of the target's own; 0 for its own
   */
  public static Optional<TargetPath> of(Target target, List<Point> points, int chosenYear) {
    int year = chosenYear == 0 ? target.baselineYear() : chosenYear;
    var stated =
        year == target.baselineYear()
            ? Optional.ofNullable(target.baselineValue())
            : Optional.<BigDecimal>empty();
    var goals = target.goals().tailMap(year, false);
    return goals.isEmpty()
        ? Optional.empty()
        : stated
            .or(() -> valueAtEndOf(year, points))
            .map(first -> new TargetPath(year, first, goals));
  }

  /**
   * The path of an indicator that is a change against a base year. Its goals are per cent of the
   * target's own baseline year; with another base year in use they are converted, since −86 %
   * against one year is not −86 % against another.
   *
   * @param series the measure's observations
   * @param baseYear base year in use
   */
  public static Optional<TargetPath> ofChange(
      Target target, Indicator indicator, Series series, int baseYear) {
    int year = target.baselineYear();
    if (year == baseYear) {
      var first = Optional.ofNullable(target.baselineValue()).orElse(BigDecimal.ZERO);
      return Optional.of(new TargetPath(year, first, target.goals()));
    }
    var own = observed(series, endOf(indicator, year));
    var base = observed(series, endOf(indicator, baseYear)).filter(number -> number.signum() != 0);
    if (own.isEmpty() || base.isEmpty()) {
      return Optional.empty();
    }
    var goals = new TreeMap<Integer, BigDecimal>();
    target.goals().forEach((at, percent) -> goals.put(at, rebased(percent, own.get(), base.get())));
    var first = Optional.ofNullable(target.baselineValue()).orElse(BigDecimal.ZERO);
    return Optional.of(new TargetPath(year, rebased(first, own.get(), base.get()), goals));
  }

  /** Whether the indicator is a change, whose goals depend on the base year. */
  public static boolean isChange(Indicator indicator) {
    return indicator.formula() instanceof Formula.Change;
  }

  private static BigDecimal rebased(BigDecimal percent, BigDecimal own, BigDecimal base) {
    var amount = own.multiply(HUNDRED.add(percent), MathContext.DECIMAL128);
    return amount.divide(base, MathContext.DECIMAL128).subtract(HUNDRED);
  }

  private static Period endOf(Indicator indicator, int year) {
    var type = indicator.periodType();
    return new Period(type, year, type.perYear());
  }

  private static Optional<BigDecimal> observed(Series series, Period period) {
    return series
        .at(period)
        .flatMap(
            o ->
                o.reading() instanceof Reading.Value value
                    ? Optional.of(value.number())
                    : Optional.empty());
  }

  private static Optional<BigDecimal> valueAtEndOf(int year, List<Point> points) {
    return points.stream()
        .filter(point -> point.period().end().compareTo(BigDecimal.valueOf(year)) == 0)
        .findFirst()
        .flatMap(Point::value);
  }
}
