package it.nzd.indicators.domain.comparison;

import it.nzd.indicators.domain.Formula;
import it.nzd.indicators.domain.Indicator;
import it.nzd.indicators.domain.Perimeter;
import it.nzd.indicators.domain.Period;
import it.nzd.indicators.domain.Series;
import it.nzd.indicators.domain.progress.Paths;
import it.nzd.indicators.domain.progress.PlaceValues;
import it.nzd.indicators.domain.progress.PlaceValues.Chosen;
import it.nzd.indicators.domain.progress.Point;
import it.nzd.indicators.domain.progress.Progress;
import it.nzd.indicators.domain.progress.Restatement;
import it.nzd.indicators.domain.progress.TargetPath;
import it.nzd.indicators.domain.units.Units;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** One indicator in one district, under a choice. */
public final class Cells {
  private final Indicator indicator;
  private final Catalogue catalogue;

  public Cells(Indicator indicator, Catalogue catalogue) {
    this.indicator = indicator;
    this.catalogue = catalogue;
  }

  /**
   * The cell of a district: its own values where there are any, else those of the city or another
   * perimeter, marked as such. Series of different perimeters are never mixed in one value.
   */
  public Cell of(Place place, Choice choice) {
    Optional<Cell> first = Optional.empty();
    for (var perimeter : Perimeter.values()) {
      var cell = of(place, perimeter, choice);
      if (cell.isPresent() && cell.get().latest().isPresent()) {
        return cell.get();
      }
      first = first.or(() -> cell);
    }
    return first.orElseGet(() -> empty(place));
  }

  /**
   * The values of the district itself against its path, with what moved them; what speaks of the
   * city is left out.
   */
  public Progress ofDistrict(Place place, Choice choice) {
    var own = place.series().stream().filter(one -> one.perimeter() == Perimeter.DISTRICT).toList();
    var changes =
        Restatement.of(
            own,
            then -> progress(place.observing(own.stream().map(then).toList()), choice).points());
    return progress(place, choice).restated(changes);
  }

  private Progress progress(Place place, Choice choice) {
    return of(place, Perimeter.DISTRICT, choice).orElseGet(() -> empty(place)).progress();
  }

  private Optional<Cell> of(Place place, Perimeter perimeter, Choice choice) {
    var series = new HashMap<String, Series>();
    place.series().stream()
        .filter(one -> one.perimeter() == perimeter)
        .forEach(one -> series.put(one.measure(), one));
    var chosen = new Chosen(choice.factor(), choice.baseYear(), catalogue.asOfYear());
    var values = new PlaceValues(catalogue.library(), series, chosen);
    return values.leading(indicator).map(leading -> cell(place, leading, values, choice));
  }

  private Cell cell(Place place, Series leading, PlaceValues values, Choice choice) {
    int base = baseYear(leading, choice);
    var points = values.of(indicator);
    var target = place.target().filter(t -> leading.perimeter() == Perimeter.DISTRICT);
    Optional<TargetPath> path =
        isChange()
            ? target.flatMap(t -> Paths.ofChange(t, indicator, leading, base))
            : target.flatMap(t -> Paths.of(t, points, choice.baseYear()));
    return new Cell(
        place.district(),
        Optional.of(leading.perimeter()),
        leading.perimeterNote(),
        values.factor(indicator),
        base,
        new Progress(points, path),
        place.counts(),
        definitions(place, leading.perimeter(), points));
  }

  /** Of each measure the definition that held when the observation was entered. */
  private List<Definition> definitions(Place place, Perimeter perimeter, List<Point> points) {
    var latest = points.stream().filter(point -> point.value().isPresent()).toList();
    if (latest.isEmpty()) {
      return List.of();
    }
    var period = latest.getLast().period();
    return place.series().stream()
        .filter(one -> one.perimeter() == perimeter)
        .sorted(Comparator.comparing(Series::measure))
        .flatMap(one -> definition(one, period).stream())
        .toList();
  }

  private Optional<Definition> definition(Series series, Period period) {
    var measure = catalogue.library().measures().get(series.measure());
    return series
        .at(period)
        .filter(entered -> measure != null)
        .map(
            entered ->
                new Definition(
                    series.measure(),
                    Objects.requireNonNull(measure).definitionAt(entered.entry().at())));
  }

  /**
   * What the numbers are relative to. Only a change can be computed against another year; a
   * percentage that was published against a year stays against that year. An amount is relative to
   * none, whatever year the place works with.
   */
  private int baseYear(Series leading, Choice choice) {
    if (isChange()) {
      return choice.baseYear() == 0 ? leading.baseYear() : choice.baseYear();
    }
    boolean isPublishedPercentage =
        indicator.formula() instanceof Formula.Observed && indicator.unit().equals(Units.PERCENT);
    return isPublishedPercentage ? leading.baseYear() : 0;
  }

  private boolean isChange() {
    return Paths.isChange(indicator);
  }

  private static Cell empty(Place place) {
    return new Cell(
        place.district(),
        Optional.empty(),
        "",
        "",
        0,
        new Progress(List.of(), Optional.empty()),
        place.counts(),
        List.of());
  }
}
