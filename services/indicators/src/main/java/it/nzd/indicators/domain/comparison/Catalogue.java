package it.nzd.indicators.domain.comparison;

import it.nzd.indicators.domain.Factor;
import it.nzd.indicators.domain.Formula;
import it.nzd.indicators.domain.Measure;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The shared definitions a calculation needs.
 *
 * @param measures measures by resource name
 * @param factors factor editions by resource name
 * @param asOfYear year of the calculation: no edition published later is used
 */
public record Catalogue(Map<String, Measure> measures, Map<String, Factor> factors, int asOfYear) {
  public Catalogue {
    measures = Map.copyOf(measures);
    factors = Map.copyOf(factors);
  }

  /** Names of the editions a formula may use, the latest first. */
  List<String> editions(Formula formula) {
    if (!(formula instanceof Formula.Converted converted)) {
      return List.of();
    }
    return factors.entrySet().stream()
        .filter(e -> e.getValue().subject().equals(converted.factorSubject()))
        .filter(e -> e.getValue().isPublishedBy(asOfYear))
        .sorted(
            Comparator.<Map.Entry<String, Factor>>comparingInt(e -> -e.getValue().publishedYear())
                .thenComparing(e -> e.getValue().label()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Whether there is this factor and the formula may use it. */
  public boolean suits(String factor, Formula formula) {
    var found = factors.get(factor);
    return found != null
        && formula instanceof Formula.Converted converted
        && converted.factorSubject().equals(found.subject());
  }

  /** The edition as people read it; a dash where none is in use. */
  String label(String factor) {
    var found = factors.get(factor);
    return found == null ? "–" : found.label();
  }
}
