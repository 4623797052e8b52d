package it.nzd.indicators.domain.calculation.figure;

import java.util.Collection;
import java.util.function.ToDoubleFunction;

/**
 * A sum that keeps what plain addition drops, so that the order of the numbers does not matter: A.
 * Neumaier, "Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen", ZAMM 54
 * (1974).
 */
public final class Sum {
  private double total;
  private double dropped;

  public static double of(double... numbers) {
    var sum = new Sum();
    for (double number : numbers) {
      sum.add(number);
    }
    return sum.value();
  }

  public static <T> double of(Collection<T> things, ToDoubleFunction<T> number) {
    var sum = new Sum();
    things.forEach(thing -> sum.add(number.applyAsDouble(thing)));
    return sum.value();
  }

  public static double of(Collection<Double> numbers) {
    return of(numbers, Double::doubleValue);
  }

  public void add(double number) {
    double next = total + number;
    dropped +=
        Math.abs(total) >= Math.abs(number) ? (total - next) + number : (number - next) + total;
    total = next;
  }

  public double value() {
    return total + dropped;
  }
}
