package it.nzd.indicators.application;

import it.nzd.indicators.application.DistrictSeries.Rows;
import it.nzd.indicators.domain.Direction;
import it.nzd.indicators.domain.Indicator;
import it.nzd.indicators.domain.Indicators;
import it.nzd.indicators.domain.Perimeter;
import it.nzd.indicators.domain.Period;
import it.nzd.indicators.domain.Series;
import it.nzd.indicators.domain.SeriesBook;
import it.nzd.indicators.domain.comparison.Districts;
import it.nzd.indicators.domain.formula.Checker;
import it.nzd.indicators.domain.formula.Compiled;
import it.nzd.indicators.domain.formula.Goal;
import it.nzd.indicators.domain.formula.Parser;
import it.nzd.indicators.domain.formula.UnfitFormula;
import it.nzd.indicators.domain.progress.Library;
import it.nzd.indicators.domain.progress.PlaceValues;
import it.nzd.indicators.domain.progress.Point;
import it.nzd.indicators.domain.progress.Tracer;
import it.nzd.platform.access.Caller;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.store.Stored;
import it.nzd.platform.value.Lever;
import it.nzd.platform.value.LocalizedText;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Written formulas before they are saved, and what values rest on afterwards. */
@Singleton
public final class FormulaService {
  private static final Library NOTHING = new Library(Map.of(), Map.of(), Map.of());

  private final Indicators indicators;
  private final Definitions definitions;
  private final SeriesBook book;
  private final DistrictSeries whole;
  private final Districts districts;

  FormulaService(
      Indicators indicators,
      Definitions definitions,
      SeriesBook book,
      DistrictSeries whole,
      Districts districts) {
    this.indicators = indicators;
    this.definitions = definitions;
    this.book = book;
    this.whole = whole;
    this.districts = districts;
  }

  /**
   * Reads and checks a formula and, where a district is named, computes it there.
   *
   * @param indicator resource name of the indicator it is of; empty for a new one
   * @param district resource name; empty for none
   */
  public FormulaAnswer check(
      Caller caller, String text, Goal goal, String indicator, String district) {
    try {
      var library = definitions.named(Parser.parse(text), caller.scope());
      var names = definitions.vocabulary(library, indicator, caller.scope());
      var compiled = Checker.check(text, names, goal);
      var points =
          district.isEmpty()
              ? List.<Point>of()
              : preview(caller, library, text, compiled, goal, district);
      return new FormulaAnswer(List.of(), Optional.of(compiled), points, library);
    } catch (UnfitFormula unfit) {
      return new FormulaAnswer(unfit.problems(), Optional.empty(), List.of(), NOTHING);
    }
  }

  private List<Point> preview(
      Caller caller, Library library, String text, Compiled compiled, Goal goal, String district) {
    var formula = Formulas.resolved(text, compiled);
    var unit = goal.unit().isEmpty() ? compiled.unit() : goal.unit();
    var none = LocalizedText.of(Map.of("it", "", "en", ""));
    var draft =
        new Indicator(
            none,
            none,
            none,
            unit,
            goal.kind(),
            Direction.INCREASE,
            Lever.TECHNOLOGY_INFRASTRUCTURE,
            goal.periods(),
            "",
            false,
            formula);
    var series = new HashMap<String, Series>();
    var entered = book.of(library.measures(formula), List.of(district), caller.scope());
    whole
        .completed(
            caller,
            library.measures(),
            List.of(district),
            entered,
            Optional.empty(),
            Rows.NOT_WANTED)
        .stream()
        .filter(one -> one.perimeter() == Perimeter.DISTRICT)
        .forEach(one -> series.put(one.measure(), one));
    return place(library, series).of(draft);
  }

  /**
   * Where the value of an indicator in one period comes from.
   *
   * @throws ServiceException RESOURCE_NOT_FOUND when the caller may read no such indicator, or
   *     there is no such district
   */
  public TracedValue lineage(Caller caller, String district, String indicator, Period period) {
    var found = Catalogues.get(indicators, caller, indicator);
    var place = districts.find(district).orElseThrow(() -> ServiceException.notFound(district));
    var rested = definitions.library(List.of(found.value().formula()), caller.scope());
    var all = new HashMap<String, Stored<Indicator>>();
    indicators
        .named(rested.indicators().keySet(), caller.scope())
        .forEach(one -> all.put(one.name(), one));
    all.put(indicator, found);
    var library = rested.with(indicator, found.value());
    var stored = new HashMap<String, Stored<Series>>();
    var series = new HashMap<String, Series>();
    var measures = library.measures(found.value().formula());
    for (var one : book.stored(measures, List.of(place.name()), caller.scope())) {
      if (one.value().perimeter() == Perimeter.DISTRICT) {
        stored.put(one.value().measure(), one);
      }
    }
    var entered = stored.values().stream().map(Stored::value).toList();
    whole
        .completed(
            caller,
            library.measures(),
            List.of(place.name()),
            entered,
            Optional.empty(),
            Rows.WANTED)
        .forEach(one -> series.put(one.measure(), one));
    var lineage = new Tracer(place(library, series)).trace(indicator, found.value(), period);
    return new TracedValue(place.name(), lineage, all, stored, library);
  }

  private PlaceValues place(Library library, Map<String, Series> series) {
    return new PlaceValues(library, series, new PlaceValues.Chosen("", 0, definitions.asOfYear()));
  }
}
