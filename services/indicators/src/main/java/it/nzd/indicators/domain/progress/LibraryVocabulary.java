package it.nzd.indicators.domain.progress;

import it.nzd.indicators.domain.Factor;
import it.nzd.indicators.domain.Formula;
import it.nzd.indicators.domain.formula.Expr;
import it.nzd.indicators.domain.formula.Known;
import it.nzd.indicators.domain.formula.Ref;
import it.nzd.indicators.domain.formula.Vocabulary;
import it.nzd.platform.contract.ResourceName;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of a library. */
public final class LibraryVocabulary implements Vocabulary {
  private static final String MEASURES = "cities/programme/measures/";
  private static final String INDICATORS = "cities/programme/indicators/";
  private static final String FACTORS = "cities/programme/factors/";

  private final Library library;
  private final String self;

  /**
   * @param self resource name of the indicator the formula is of; empty for a new one
   */
  public LibraryVocabulary(Library library, String self) {
    this.library = library;
    this.self = self;
  }

  /** Resource name of a measure that a text names. */
  public static String measureName(String slug) {
    return MEASURES + slug;
  }

  /** Resource name of an indicator that a text names. */
  public static String indicatorName(String slug) {
    return INDICATORS + slug;
  }

  /** Resource name of a factor edition that a text names. */
  public static String factorName(String slug) {
    return FACTORS + slug;
  }

  @Override
  public Optional<Known> find(Expr.Space space, String slug) {
    return switch (space) {
      case ANY -> measure(slug).or(() -> indicator(slug));
      case MEASURE -> measure(slug);
      case INDICATOR -> indicator(slug);
      case FACTOR -> subject(slug).or(() -> edition(slug));
    };
  }

  private Optional<Known> measure(String slug) {
    var name = measureName(slug);
    return Optional.ofNullable(library.measures().get(name))
        .map(m -> new Known(new Ref(Ref.Source.MEASURE, name), m.unit(), m.kind(), null));
  }

  private Optional<Known> indicator(String slug) {
    var name = indicatorName(slug);
    return Optional.ofNullable(library.indicators().get(name))
        .map(
            i ->
                new Known(new Ref(Ref.Source.INDICATOR, name), i.unit(), i.kind(), i.periodType()));
  }

  /** Editions of a subject may be in other units; the newest one's is the unit of all. */
  private Optional<Known> subject(String subject) {
    return library.factors().entrySet().stream()
        .filter(e -> e.getValue().subject().equals(subject))
        .max(
            Comparator.<Map.Entry<String, Factor>>comparingInt(e -> e.getValue().publishedYear())
                .thenComparing(Map.Entry::getKey))
        .map(e -> known(new Ref(Ref.Source.FACTOR_SUBJECT, subject), e.getValue()));
  }

  private Optional<Known> edition(String slug) {
    var name = factorName(slug);
    return Optional.ofNullable(library.factors().get(name))
        .map(factor -> known(new Ref(Ref.Source.FACTOR_EDITION, name), factor));
  }

  private static Known known(Ref ref, Factor factor) {
    return new Known(ref, factor.unit(), factor.kind(), null);
  }

  @Override
  public Collection<String> names(Expr.Space space) {
    var names =
        switch (space) {
          case ANY ->
              Stream.concat(
                  library.measures().keySet().stream(), library.indicators().keySet().stream());
          case MEASURE -> library.measures().keySet().stream();
          case INDICATOR -> library.indicators().keySet().stream();
          case FACTOR ->
              Stream.concat(
                  library.factors().keySet().stream(),
                  library.factors().values().stream().map(Factor::subject));
        };
    return names.map(LibraryVocabulary::written).distinct().toList();
  }

  /** A resource name, or the subject of factors, as a formula writes it. */
  public static String written(String name) {
    return name.substring(name.lastIndexOf('/') + 1).replace('-', '_');
  }

  @Override
  public Collection<Known> factors() {
    return library.factors().values().stream()
        .map(Factor::subject)
        .distinct()
        .flatMap(subject -> subject(subject).stream())
        .toList();
  }

  @Override
  public Optional<String> loop(Ref indicator) {
    if (self.isEmpty()) {
      return Optional.empty();
    }
    var cameFrom = new LinkedHashMap<String, String>();
    Deque<String> open = new ArrayDeque<>();
    cameFrom.put(indicator.name(), self);
    open.add(indicator.name());
    while (!open.isEmpty()) {
      var name = open.remove();
      if (name.equals(self)) {
        return Optional.of(path(cameFrom));
      }
      var found = library.indicators().get(name);
      if (found != null && found.formula() instanceof Formula.Expression expression) {
        for (var next : expression.indicators()) {
          if (cameFrom.putIfAbsent(next, name) == null) {
            open.add(next);
          }
        }
      }
    }
    return Optional.empty();
  }

  /** From the indicator back to itself. */
  private String path(Map<String, String> cameFrom) {
    Deque<String> path = new ArrayDeque<>();
    path.push(self);
    for (var at = cameFrom.get(self); at != null && !at.equals(self); at = cameFrom.get(at)) {
      path.push(at);
    }
    path.push(self);
    return path.stream().map(ResourceName::id).collect(Collectors.joining(" → "));
  }
}
