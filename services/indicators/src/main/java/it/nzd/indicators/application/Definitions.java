package it.nzd.indicators.application;

import it.nzd.indicators.domain.Factors;
import it.nzd.indicators.domain.Formula;
import it.nzd.indicators.domain.Indicator;
import it.nzd.indicators.domain.Indicators;
import it.nzd.indicators.domain.Measures;
import it.nzd.indicators.domain.comparison.Catalogue;
import it.nzd.indicators.domain.formula.Expr;
import it.nzd.indicators.domain.progress.Library;
import it.nzd.platform.access.Scope;
import it.nzd.platform.command.Changes;
import it.nzd.platform.store.Stored;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The shared definitions that indicators rest on. */
@Singleton
final class Definitions {
  private static final ZoneId ROME = ZoneId.of("Europe/Rome");

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

  /** What these indicators rest on, through all indicators in between. */
  Catalogue of(List<Indicator> wanted, Scope scope) {
    return new Catalogue(
        library(wanted.stream().map(Indicator::formula).toList(), scope), asOfYear());
  }

  /**
   * What these formulas rest on, through all indicators in between: a question a level, however
   * many there are.
   */
  Library library(List<Formula> formulas, Scope scope) {
    var rested = new Rested();
    formulas.forEach(rested::add);
    return library(rested, scope);
  }

  /** What a text names, before anybody knows which of it is a measure and which an indicator. */
  Library named(Expr text, Scope scope) {
    var rested = new Rested();
    rested.add(text);
    return library(rested, scope);
  }

  private Library library(Rested rested, Scope scope) {
    var known = new HashMap<String, Indicator>();
    for (var open = rested.next(); !open.isEmpty(); open = rested.next()) {
      for (var stored : indicators.named(open, scope)) {
        known.put(stored.name(), stored.value());
        rested.add(stored.value().formula());
      }
    }
    return new Library(
        measures.named(rested.measures(), scope),
        factors.ofSubjectsOrNamed(rested.subjects(), rested.editions(), scope),
        known);
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

  /** Year of a calculation as it was made at a time; now where it is empty. */
  int asOfYear(Optional<Instant> time) {
    return time.map(at -> at.atZone(ROME).getYear()).orElseGet(this::asOfYear);
  }
}
