package it.nzd.indicators.domain.progress;

import it.nzd.indicators.domain.Factor;
import it.nzd.indicators.domain.Formula;
import it.nzd.indicators.domain.Indicator;
import it.nzd.indicators.domain.Measure;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Consumer;

/**
 * The shared definitions that values are computed from, each by resource name.
 *
 * @param measures what is observed
 * @param factors factor editions
 * @param indicators indicators that others may rest on
 */
public record Library(
    Map<String, Measure> measures, Map<String, Factor> factors, Map<String, Indicator> indicators) {
  public Library {
    measures = Map.copyOf(measures);
    factors = Map.copyOf(factors);
    indicators = Map.copyOf(indicators);
  }

  /** The same with one indicator more. */
  public Library with(String name, Indicator indicator) {
    var more = new HashMap<>(indicators);
    more.put(name, indicator);
    return new Library(measures, factors, more);
  }

  /**
   * All measures an indicator rests on, through the indicators in between; those it names itself
   * come first.
   */
  public List<String> measures(Formula formula) {
    var found = new LinkedHashSet<String>();
    walk(formula, one -> found.addAll(one.measures()));
    return List.copyOf(found);
  }

  /** Subjects of all factors that an indicator works with, through those in between. */
  public SequencedSet<String> subjects(Formula formula) {
    var found = new LinkedHashSet<String>();
    walk(
        formula,
        one -> {
          switch (one) {
            case Formula.Converted converted -> found.add(converted.factorSubject());
            case Formula.Expression expression -> found.addAll(expression.subjects());
            case Formula.Observed none -> {}
            case Formula.Ratio none -> {}
            case Formula.Change none -> {}
          }
        });
    return found;
  }

  /** The resource name of an edition. */
  Optional<String> nameOf(Factor factor) {
    return factors.entrySet().stream()
        .filter(e -> e.getValue().equals(factor))
        .map(Map.Entry::getKey)
        .sorted()
        .findFirst();
  }

  private void walk(Formula formula, Consumer<Formula> visit) {
    walk(formula, visit, new LinkedHashSet<>());
  }

  private void walk(Formula formula, Consumer<Formula> visit, Collection<String> seen) {
    visit.accept(formula);
    if (formula instanceof Formula.Expression expression) {
      for (var name : expression.indicators()) {
        var indicator = indicators.get(name);
        if (indicator != null && seen.add(name)) {
          walk(indicator.formula(), visit, seen);
        }
      }
    }
  }
}
