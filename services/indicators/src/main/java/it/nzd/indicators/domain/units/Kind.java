package it.nzd.indicators.domain.units;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What units do not tell: tonnes of waste and tonnes of CO2e, electric and thermal kilowatt hours.
 * Kinds multiply and cancel like units; a quantity without a kind is neutral and goes with any.
 *
 * @param powers power of each label, none zero
 */
public record Kind(SortedMap<String, Integer> powers) {
  /** No kind. */
  public static final Kind NEUTRAL = new Kind(new TreeMap<>());

  public Kind {
    powers = Collections.unmodifiableSortedMap(new TreeMap<>(powers));
  }

  /** The kind of a label; an empty label is neutral. */
  public static Kind of(String label) {
    var powers = new TreeMap<String, Integer>();
    if (!label.isBlank()) {
      powers.put(label.strip(), 1);
    }
    return new Kind(powers);
  }

  public boolean isNeutral() {
    return powers.isEmpty();
  }

  public Kind times(Kind other) {
    return new Kind(Powers.times(powers, other.powers, 1));
  }

  public Kind per(Kind other) {
    return new Kind(Powers.times(powers, other.powers, -1));
  }

  public Kind power(int exponent) {
    return new Kind(Powers.times(new TreeMap<>(), powers, exponent));
  }

  /** Whether the two may be added or compared. */
  public boolean fits(Kind other) {
    return isNeutral() || other.isNeutral() || powers.equals(other.powers);
  }

  /** The label, or several with their powers; empty when neutral. */
  public String label() {
    return powers.entrySet().stream()
        .map(e -> e.getValue() == 1 ? e.getKey() : e.getKey() + "^" + e.getValue())
        .collect(Collectors.joining("·"));
  }
}
