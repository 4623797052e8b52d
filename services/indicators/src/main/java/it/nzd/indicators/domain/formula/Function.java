package it.nzd.indicators.domain.formula;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The functions of the language. */
public enum Function {
  IF(3, 3, "a condition and two values"),
  COALESCE(2, 50, "2 to 50 values"),
  MIN(1, 50, "1 to 50 values"),
  MAX(1, 50, "1 to 50 values"),
  SUM(1, 50, "1 to 50 values"),
  AVG(1, 50, "1 to 50 values"),
  MEDIAN(1, 50, "1 to 50 values"),
  COUNT(1, 50, "1 to 50 values"),
  STDDEV(1, 50, "1 to 50 values"),
  STDDEV_POP(1, 50, "1 to 50 values"),
  VARIANCE(1, 50, "1 to 50 values"),
  PERCENTILE(2, 51, "a share from 0 to 1, then 1 to 50 values"),
  ABS(1, 1, "one value"),
  SHIFT(2, 2, "a value and a whole number of periods"),
  YTD(1, 1, "one value"),
  MOVING_SUM(2, 2, "a value and a number of periods"),
  MOVING_AVG(2, 2, "a value and a number of periods"),
  MOVING_MIN(2, 2, "a value and a number of periods"),
  MOVING_MAX(2, 2, "a value and a number of periods"),
  UNITS_SUM(1, 1, "one value"),
  UNITS_AVG(1, 1, "one value"),
  UNITS_MIN(1, 1, "one value"),
  UNITS_MAX(1, 1, "one value"),
  UNITS_MEDIAN(1, 1, "one value"),
  UNITS_COUNT(1, 1, "one value"),
  UNITS_PERCENTILE(2, 2, "a share from 0 to 1 and a value"),
  LINEAR_PATH(4, 4, "first year, first value, last year, last value");

  private static final Map<String, Function> BY_WORD =
      Stream.of(values()).collect(Collectors.toMap(Function::word, UnaryOperator.identity()));

  /** Fewest arguments. */
  final int fewest;

  /** Most arguments. */
  final int most;

  /** What it takes, in words. */
  final String takes;

  Function(int fewest, int most, String takes) {
    this.fewest = fewest;
    this.most = most;
    this.takes = takes;
  }

  /** As it is written in a formula. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Function> of(String word) {
    return Optional.ofNullable(BY_WORD.get(word));
  }

  static Iterable<String> words() {
    return BY_WORD.keySet();
  }
}
