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
 */
public record Compiled(
    Node node, String unit, String kind, List<Known> names, List<Conversion> conversions) {
  public Compiled {
    names = List.copyOf(names);
    conversions = List.copyOf(conversions);
  }
}
