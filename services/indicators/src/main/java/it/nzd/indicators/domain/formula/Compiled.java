package it.nzd.indicators.domain.formula;

import java.util.List;

/**
 * A formula that was read and checked.
 *
 * @param node what to compute; its values are in the unit of the indicator
 * @param unit unit code that the formula itself gives, before the last conversion
 * @param kind kind that the formula itself gives; may be empty
 * @param names what it reads, in the order of the text, each once
 * @param conversions conversions of units, in the order of the text
 * @param methods methods of calculators that it calls, in the order of the text, each once
 */
public record Compiled(
    Node node,
    String unit,
    String kind,
    List<Known> names,
    List<Conversion> conversions,
    List<CalculatorFunction> methods) {
  public Compiled {
    names = List.copyOf(names);
    conversions = List.copyOf(conversions);
    methods = List.copyOf(methods);
  }

  /** Names and versions of the calculators' methods, for example {@code lmdi/1}, each once. */
  public List<String> methodVersions() {
    return methods.stream()
        .map(f -> f.method().id() + "/" + f.method().version())
        .distinct()
        .toList();
  }
}
