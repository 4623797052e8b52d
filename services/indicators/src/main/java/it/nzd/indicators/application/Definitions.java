package it.nzd.indicators.application;

import it.nzd.indicators.domain.Factors;
import it.nzd.indicators.domain.Formula;
import it.nzd.indicators.domain.Indicator;
import it.nzd.indicators.domain.Indicators;
import it.nzd.indicators.domain.Measures;
import it.nzd.indicators.domain.comparison.Catalogue;
import it.nzd.indicators.domain.progress.Library;
import it.nzd.platform.access.Scope;
import it.nzd.platform.command.Changes;
import it.nzd.platform.store.Stored;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The shared definitions that indicators rest on. */
@Singleton
final class Definitions {
  private final Measures measures;
  private final Factors factors;
  private final Indicators indicators;
  private final Changes changes;

  Definitions(Measures measures, Factors factors, Indicators indicators, Changes changes) {
    this.measures = measures;
    this.factors = factors;
    this.indicators = indicators;
    this.changes = changes;
  }

  /** What these indicators need; all there is as soon as one of them is a written formula. */
  Catalogue of(List<Indicator> wanted, Scope scope) {
    if (wanted.stream().anyMatch(i -> i.formula() instanceof Formula.Expression)) {
      return new Catalogue(everything(scope), asOfYear());
    }
    var names = wanted.stream().flatMap(i -> i.formula().measures().stream()).distinct().toList();
    var subjects = wanted.stream().flatMap(i -> subject(i.formula())).distinct().toList();
    var library =
        new Library(measures.named(names, scope), factors.ofSubjects(subjects, scope), Map.of());
    return new Catalogue(library, asOfYear());
  }

  /** The whole library: the names that a formula may use. */
  Library everything(Scope scope) {
    var known =
        indicators.all(Optional.empty(), scope).stream()
            .collect(Collectors.toMap(Stored::name, Stored::value));
    return new Library(measures.all(scope), factors.all(scope), known);
  }

  /** Year of the calculation. */
  int asOfYear() {
    return changes.today().getYear();
  }

  private static Stream<String> subject(Formula formula) {
    return formula instanceof Formula.Converted converted
        ? Stream.of(converted.factorSubject())
        : Stream.empty();
  }
}
