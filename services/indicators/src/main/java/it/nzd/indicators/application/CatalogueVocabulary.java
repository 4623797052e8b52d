package it.nzd.indicators.application;

import it.nzd.indicators.domain.Factors;
import it.nzd.indicators.domain.Factors.Edition;
import it.nzd.indicators.domain.Indicators;
import it.nzd.indicators.domain.Measures;
import it.nzd.indicators.domain.formula.Expr;
import it.nzd.indicators.domain.formula.Known;
import it.nzd.indicators.domain.formula.Ref;
import it.nzd.indicators.domain.formula.Vocabulary;
import it.nzd.indicators.domain.progress.LibraryVocabulary;
import it.nzd.platform.access.Scope;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names of the whole catalogue, of which only what a text names was read. The others are asked
 * for where something does not fit and a cure is looked for: then as bare names.
 */
final class CatalogueVocabulary implements Vocabulary {
  private final LibraryVocabulary named;
  private final Measures measures;
  private final Indicators indicators;
  private final Factors factors;
  private final Scope scope;
  private Optional<List<Edition>> editions = Optional.empty();

  CatalogueVocabulary(
      LibraryVocabulary named,
      Measures measures,
      Indicators indicators,
      Factors factors,
      Scope scope) {
    this.named = named;
    this.measures = measures;
    this.indicators = indicators;
    this.factors = factors;
    this.scope = scope;
  }

  @Override
  public Optional<Known> find(Expr.Space space, String slug) {
    return named.find(space, slug);
  }

  @Override
  public Optional<String> loop(Ref indicator) {
    return named.loop(indicator);
  }

  @Override
  public Collection<String> names(Expr.Space space) {
    var names =
        switch (space) {
          case ANY ->
              Stream.concat(measures.names(scope).stream(), indicators.names(scope).stream());
          case MEASURE -> measures.names(scope).stream();
          case INDICATOR -> indicators.names(scope).stream();
          case FACTOR -> editions().stream().flatMap(one -> Stream.of(one.name(), one.subject()));
        };
    return names.map(LibraryVocabulary::written).distinct().toList();
  }

  /** Editions of a subject may be in other units; the newest one's is the unit of all. */
  @Override
  public Collection<Known> factors() {
    var newest =
        BinaryOperator.maxBy(
            Comparator.comparingInt(Edition::publishedYear).thenComparing(Edition::name));
    Map<String, Edition> bySubject =
        editions().stream().collect(Collectors.toMap(Edition::subject, one -> one, newest));
    return bySubject.values().stream()
        .map(
            one ->
                new Known(
                    new Ref(Ref.Source.FACTOR_SUBJECT, one.subject()),
                    one.unit(),
                    one.kind(),
                    null))
        .toList();
  }

  private List<Edition> editions() {
    var there = editions.orElseGet(() -> factors.editions(scope));
    editions = Optional.of(there);
    return there;
  }
}
