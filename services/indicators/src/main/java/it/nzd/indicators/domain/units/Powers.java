package it.nzd.indicators.domain.units;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Products of named things as powers by name. */
final class Powers {
  private Powers() {}

  /** {@code left × right^exponent}, without names whose power is zero. */
  static SortedMap<String, Integer> times(
      Map<String, Integer> left, Map<String, Integer> right, int exponent) {
    var product = new TreeMap<>(left);
    right.forEach(
        (name, power) -> {
          int sum = product.getOrDefault(name, 0) + power * exponent;
          if (sum == 0) {
            product.remove(name);
          } else {
            product.put(name, sum);
          }
        });
    return product;
  }
}
