package it.nzd.indicators.domain.comparison;

import it.nzd.indicators.domain.Factor;
import it.nzd.indicators.domain.Formula;
import it.nzd.indicators.domain.Measure;
import it.nzd.indicators.domain.progress.Library;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The shared definitions a calculation needs.
 *
 * @param library measures, factor editions and indicators by resource name
 * @param asOfYear year of the calculation: no edition published later is used
 */
public record Catalogue(Library library, int asOfYear) {
  /** Definitions of which no indicator rests on another one. */
  public Catalogue(Map<String, Measure> measures, Map<String, Factor> factors, int asOfYear) {
    this(new Library(measures, factors, Map.of()), asOfYear);
  }

  public Map<String, Factor> factors() {
    return library.factors();
  }

  /** All measures a formula rests on, through the indicators in between, the leading one first. */
  public List<String> measures(Formula formula) {
    return library.measures(formula);
  }

  /** Whether a formula works with a factor edition that the reader may choose. */
  boolean converts(Formula formula) {
    return !library.subjects(formula).isEmpty();
  }

  /** Names of the editions a formula may use, the latest first. */
  List<String> editions(Formula formula) {
    var subjects = library.subjects(formula);
    return factors().entrySet().stream()
        .filter(e -> subjects.contains(e.getValue().subject()))
        .filter(e -> e.getValue().isPublishedBy(asOfYear))
        .sorted(
            Comparator.<Map.Entry<String, Factor>>comparingInt(e -> -e.getValue().publishedYear())
                .thenComparing(e -> e.getValue().label()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Whether there is this factor and the formula may use it. */
  public boolean suits(String factor, Formula formula) {
    var found = factors().get(factor);
    return found != null && library.subjects(formula).contains(found.subject());
  }

  /** The edition as people read it; a dash where none is in use. */
  String label(String factor) {
    var found = factors().get(factor);
    return found == null ? "–" : found.label();
  }
}
