package it.nzd.indicators.domain.intervention;

import it.nzd.indicators.domain.calculation.figure.Sum;
import java.util.OptionalDouble;

/** A sum of what is known that remembers what is not. */
final class Tally {
  private final Sum sum = new Sum();
  private int known;
  private int unknown;

  void add(OptionalDouble number) {
    if (number.isPresent()) {
      sum.add(number.getAsDouble());
      known++;
    } else {
      unknown++;
    }
  }

  /** The known part; absent when something was there and nothing of it is known. */
  OptionalDouble value() {
    return known == 0 && unknown > 0 ? OptionalDouble.empty() : OptionalDouble.of(sum.value());
  }

  int known() {
    return known;
  }

  int all() {
    return known + unknown;
  }
}
