package it.nzd.indicators.application;

import it.nzd.indicators.domain.Factors;
import it.nzd.indicators.domain.Formula;
import it.nzd.indicators.domain.Indicator;
import it.nzd.indicators.domain.Measures;
import it.nzd.indicators.domain.comparison.Catalogue;
import it.nzd.platform.access.Scope;
import it.nzd.platform.command.Changes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** The shared definitions that indicators rest on. */
@Singleton
final class Definitions {
  private final Measures measures;
  private final Factors factors;
  private final Changes changes;

  Definitions(Measures measures, Factors factors, Changes changes) {
    this.measures = measures;
    this.factors = factors;
    this.changes = changes;
  }

  Catalogue of(List<Indicator> indicators, Scope scope) {
    var names =
        indicators.stream().flatMap(i -> i.formula().measures().stream()).distinct().toList();
    var subjects = indicators.stream().flatMap(i -> subject(i.formula())).distinct().toList();
    return new Catalogue(
        measures.named(names, scope),
        factors.ofSubjects(subjects, scope),
        changes.today().getYear());
  }

  private static Stream<String> subject(Formula formula) {
    return formula instanceof Formula.Converted converted
        ? Stream.of(converted.factorSubject())
        : Stream.empty();
  }
}
