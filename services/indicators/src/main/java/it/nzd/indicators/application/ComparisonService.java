package it.nzd.indicators.application;

import static java.util.stream.Collectors.groupingBy;

import it.nzd.indicators.application.DistrictSeries.Rows;
import it.nzd.indicators.domain.Indicator;
import it.nzd.indicators.domain.Indicators;
import it.nzd.indicators.domain.Series;
import it.nzd.indicators.domain.SeriesBook;
import it.nzd.indicators.domain.Target;
import it.nzd.indicators.domain.Targets;
import it.nzd.indicators.domain.comparison.Amount;
import it.nzd.indicators.domain.comparison.Catalogue;
import it.nzd.indicators.domain.comparison.Cells;
import it.nzd.indicators.domain.comparison.Choice;
import it.nzd.indicators.domain.comparison.Comparer;
import it.nzd.indicators.domain.comparison.CountSubject;
import it.nzd.indicators.domain.comparison.District;
import it.nzd.indicators.domain.comparison.Districts;
import it.nzd.indicators.domain.comparison.Place;
import it.nzd.platform.access.Caller;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.store.Stored;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Districts side by side, and one district's indicator against its path. Whatever is needed is read
 * at once, never row by row: rows the caller may not read are as if they were not there.
 */
@Singleton
public final class ComparisonService {
  private static final int MOST_DISTRICTS = 50;

  private final Indicators indicators;
  private final Definitions definitions;
  private final SeriesBook book;
  private final DistrictSeries whole;
  private final Targets targets;
  private final Districts districts;

  ComparisonService(
      Indicators indicators,
      Definitions definitions,
      SeriesBook book,
      DistrictSeries whole,
      Targets targets,
      Districts districts) {
    this.indicators = indicators;
    this.definitions = definitions;
    this.book = book;
    this.whole = whole;
    this.targets = targets;
    this.districts = districts;
  }

  /** Districts side by side; what no district has a value of comes last. */
  public Comparison compare(Caller caller, Compare query) {
    var columns = columns(query);
    var rows = indicators.all(query.lever(), caller.scope());
    var catalogue = definitions.of(rows.stream().map(Stored::value).toList(), caller.scope());
    checkChoices(rows, query.choices(), catalogue);
    var gathered = gather(caller, rows, columns, catalogue);
    var lines =
        rows.stream()
            .map(
                row -> {
                  var comparer =
                      new Comparer(row.value(), catalogue, gathered.places(row, columns));
                  var choice = query.choices().getOrDefault(row.name(), Choice.OWN);
                  return new Comparison.Line(row, comparer.row(choice, query.normalisation()));
                })
            .sorted(Comparator.comparing(line -> !line.row().hasValues()))
            .toList();
    return new Comparison(columns, lines, query.normalisation(), catalogue.factors());
  }

  /**
   * An indicator of one district over time, against its path.
   *
   * @param asOf with the observations as they stood then; now when empty
   */
  public TrackedProgress progress(
      Caller caller, String district, String indicator, Choice choice, Optional<Instant> asOf) {
    var found = Catalogues.get(indicators, caller, indicator);
    var place = districts.find(district).orElseThrow(() -> ServiceException.notFound(district));
    var library = definitions.of(List.of(found.value()), caller.scope()).library();
    var catalogue = new Catalogue(library, definitions.asOfYear(asOf));
    checkFactor(found.value(), choice, catalogue, "factor");
    var scope = caller.scope();
    var entered = book.of(catalogue.measures(found.value().formula()), List.of(district), scope);
    var series =
        whole.completed(
            caller, library.measures(), List.of(place.name()), entered, asOf, Rows.NOT_WANTED);
    var own = targets.of(List.of(indicator), List.of(district), scope).stream().findFirst();
    var now = new Place(place.name(), series, own, Map.of());
    var progress =
        new Cells(found.value(), catalogue).ofDistrict(asOf.map(now::asOf).orElse(now), choice);
    return new TrackedProgress(progress, found.value().version());
  }

  private List<District> columns(Compare query) {
    return districts.all().stream()
        .filter(d -> query.districts().isEmpty() || query.districts().contains(d.name()))
        .limit(MOST_DISTRICTS)
        .toList();
  }

  private Gathered gather(
      Caller caller, List<Stored<Indicator>> rows, List<District> columns, Catalogue catalogue) {
    var names = columns.stream().map(District::name).toList();
    var measures =
        rows.stream()
            .flatMap(row -> catalogue.measures(row.value().formula()).stream())
            .distinct()
            .toList();
    var entered = book.of(measures, names, caller.scope());
    var known = catalogue.library().measures();
    var series = whole.completed(caller, known, names, entered, Optional.empty(), Rows.NOT_WANTED);
    var all = targets.of(rows.stream().map(Stored::name).toList(), names, caller.scope());
    return new Gathered(
        series.stream().collect(groupingBy(Series::district)),
        all.stream().collect(groupingBy(Target::district)),
        districts.counts(),
        catalogue);
  }

  /**
   * A choice for a row that is not shown is left alone; one that does not fit its row is refused.
   */
  private static void checkChoices(
      List<Stored<Indicator>> rows, Map<String, Choice> choices, Catalogue catalogue) {
    for (var row : rows) {
      var choice = choices.get(row.name());
      if (choice != null) {
        checkFactor(row.value(), choice, catalogue, "choices");
      }
    }
  }

  private static void checkFactor(
      Indicator indicator, Choice choice, Catalogue catalogue, String field) {
    if (!choice.factor().isEmpty() && !catalogue.suits(choice.factor(), indicator.formula())) {
      throw ServiceException.field(
          IndicatorsReason.FACTOR_UNKNOWN, field, Map.of("factor", choice.factor()));
    }
  }

  /** What was read for all rows and columns. */
  private record Gathered(
      Map<String, List<Series>> series,
      Map<String, List<Target>> targets,
      Map<String, Map<CountSubject, Amount>> counts,
      Catalogue catalogue) {
    List<Place> places(Stored<Indicator> row, Collection<District> columns) {
      return columns.stream().map(column -> place(row, column.name())).toList();
    }

    private Place place(Stored<Indicator> row, String district) {
      var needed = catalogue.measures(row.value().formula());
      var own =
          series.getOrDefault(district, List.of()).stream()
              .filter(s -> needed.contains(s.measure()))
              .toList();
      var target =
          targets.getOrDefault(district, List.of()).stream()
              .filter(t -> t.indicator().equals(row.name()))
              .findFirst();
      return new Place(district, own, target, counts.getOrDefault(district, Map.of()));
    }
  }
}
