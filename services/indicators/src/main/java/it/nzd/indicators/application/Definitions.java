package it.nzd.indicators.application;

import it.nzd.indicators.domain.Factors;
import it.nzd.indicators.domain.Formula;
import it.nzd.indicators.domain.Indicator;
import it.nzd.indicators.domain.Indicators;
import it.nzd.indicators.domain.Measures;
import it.nzd.indicators.domain.comparison.Catalogue;
import it.nzd.indicators.domain.formula.Expr;
import it.nzd.indicators.domain.formula.Vocabulary;
import it.nzd.indicators.domain.progress.Library;
import it.nzd.indicators.domain.progress.LibraryVocabulary;
import it.nzd.platform.access.Scope;
import it.nzd.platform.command.Changes;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

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

  /**
   * The names that a formula may use.
   *
   * @param named what its text names
   * @param self resource name of the indicator it is of; empty for a new one
   */
  Vocabulary vocabulary(Library named, String self, Scope scope) {
    return new CatalogueVocabulary(
        new LibraryVocabulary(named, self), measures, indicators, factors, scope);
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
