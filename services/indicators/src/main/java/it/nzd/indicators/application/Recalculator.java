package it.nzd.indicators.application;

import it.nzd.indicators.domain.Indicator;
import it.nzd.indicators.domain.Indicators;
import it.nzd.indicators.domain.Perimeter;
import it.nzd.indicators.domain.Period;
import it.nzd.indicators.domain.Series;
import it.nzd.indicators.domain.SeriesBook;
import it.nzd.indicators.domain.kept.Cause;
import it.nzd.indicators.domain.kept.ChangeLog;
import it.nzd.indicators.domain.kept.Dependence;
import it.nzd.indicators.domain.kept.KeptBook;
import it.nzd.indicators.domain.kept.KeptValues;
import it.nzd.indicators.domain.kept.Touched;
import it.nzd.indicators.domain.progress.PlaceValues;
import it.nzd.indicators.domain.progress.Restatement;
import it.nzd.platform.access.Scope;
import it.nzd.platform.command.Changes;
import it.nzd.platform.error.PlatformReason;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.operation.Progress;
import it.nzd.platform.store.Change;
import it.nzd.platform.store.Stored;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Computes anew what depends on changes, a district at a time and every indicator after those it
 * rests on. Computing again what is up to date changes nothing: broken off anywhere, it is begun
 * anew.
 */
@Singleton
public final class Recalculator {
  private static final String BY = "indicators";
  private static final String COMPUTED = "computed";
  private static final int PAGE = 200;

  private final ChangeLog log;
  private final Dependents dependents;
  private final Indicators indicators;
  private final Definitions definitions;
  private final SeriesBook book;
  private final KeptBook kept;
  private final Changes changes;
  private final CollectionTerms terms;

  Recalculator(
      ChangeLog log,
      Dependents dependents,
      Indicators indicators,
      Definitions definitions,
      SeriesBook book,
      KeptBook kept,
      Changes changes,
      CollectionTerms terms) {
    this.terms = terms;
    this.log = log;
    this.dependents = dependents;
    this.indicators = indicators;
    this.definitions = definitions;
    this.book = book;
    this.kept = kept;
    this.changes = changes;
  }

  /**
   * What was done.
   *
   * @param computed how many indicators were computed, each district counted
   * @param changed how many of them had another value than before
   */
  public record Outcome(int computed, int changed) {}

  /**
   * Computes what depends on the changes of a tenant.
   *
   * @param after changes after this place in their sequence
   * @param to up to this one
   */
  public Outcome follow(String tenant, int after, int to, Progress progress) {
    var touched = changesOf(tenant, after, to);
    terms.follow(touched);
    return compute(dependents.of(tenant, touched), progress);
  }

  /** Computes everything of a city; of all cities where it is the programme. */
  public Outcome everything(String tenant, Progress progress) {
    return compute(dependents.everything(tenant), progress);
  }

  /** The last change of each thing: what it says now is what counts. */
  private List<Touched> changesOf(String tenant, int after, int to) {
    var last = new LinkedHashMap<String, Touched>();
    int at = after;
    while (at < to) {
      var page = log.after(at, PAGE);
      if (page.isEmpty()) {
        break;
      }
      for (var change : page) {
        if (change.sequence() <= to && change.isMoving() && change.tenant().equals(tenant)) {
          last.merge(change.resource(), change, (earlier, later) -> later.after(earlier));
        }
      }
      at = page.getLast().sequence();
    }
    return List.copyOf(last.values());
  }

  private Outcome compute(Affected affected, Progress progress) {
    int computed = 0;
    int changed = 0;
    progress.at(0, affected.count(), "");
    for (var district : affected.districts()) {
      var place = place(district, affected);
      for (var indicator : place.order()) {
        changed +=
            keep(place, indicator, affected.causes(district, indicator), progress.operation())
                ? 1
                : 0;
        computed++;
        progress.at(computed, affected.count(), "");
      }
    }
    return new Outcome(computed, changed);
  }

  /**
   * A district with what its indicators are computed from.
   *
   * @param order indicators, each after those it rests on
   * @param known those of them that are there
   * @param stored series of the district itself, by measure
   */
  private record Place(
      String district,
      List<String> order,
      Map<String, Indicator> known,
      Map<String, Stored<Series>> stored,
      PlaceValues values) {}

  private Place place(String district, Affected affected) {
    var wanted = affected.indicators(district);
    var known =
        indicators.named(wanted, Scope.EVERYTHING).stream()
            .collect(Collectors.toMap(Stored::name, Stored::value));
    var formulas = known.values().stream().map(Indicator::formula).toList();
    var library = definitions.library(formulas, Scope.EVERYTHING);
    var measures = new HashSet<String>();
    formulas.forEach(formula -> measures.addAll(library.measures(formula)));
    var stored = new HashMap<String, Stored<Series>>();
    var series = new HashMap<String, Series>();
    for (var one : book.stored(measures, List.of(district), Scope.EVERYTHING)) {
      if (one.value().perimeter() == Perimeter.DISTRICT) {
        stored.put(one.value().measure(), one);
        series.put(one.value().measure(), one.value());
      }
    }
    var all = new HashMap<>(library.indicators());
    all.putAll(known);
    var chosen = new PlaceValues.Chosen("", 0, definitions.asOfYear());
    return new Place(
        district,
        Dependence.inOrder(wanted, all),
        known,
        stored,
        new PlaceValues(library, series, chosen));
  }

  /** Whether anything is different from what was kept. */
  private boolean keep(Place place, String indicator, List<Touched> touched, String operation) {
    var now = new TreeMap<Period, BigDecimal>();
    var rests = new TreeSet<String>();
    var found = place.known().get(indicator);
    if (found != null) {
      place
          .values()
          .of(found)
          .forEach(point -> point.value().ifPresent(value -> now.put(point.period(), value)));
      for (var measure : place.values().measures(found)) {
        var series = place.stored().get(measure);
        if (series != null) {
          rests.add(series.name());
        }
      }
    }
    var at = changes.now();
    var change = new Change(COMPUTED, BY, at, Optional.empty());
    var name = KeptValues.name(indicator, place.district());
    var causes = causes(place, touched);
    if (kept.find(name, Scope.EVERYTHING).isEmpty()) {
      if (now.isEmpty()) {
        return false;
      }
      add(name, KeptValues.none(indicator, place.district()), change);
    }
    boolean[] isDifferent = {false};
    Retried.change(
        kept,
        name,
        change,
        seen -> {
          var next = seen.computed(now, rests, at, causes, operation);
          isDifferent[0] = next.filter(n -> !n.values().equals(seen.values())).isPresent();
          return next;
        });
    return isDifferent[0];
  }

  private void add(String name, KeptValues values, Change change) {
    try {
      kept.add(name, values, change, false);
    } catch (ServiceException e) {
      // Another worker was first: what it wrote is looked at next.
      if (e.reason() != PlatformReason.RESOURCE_EXISTS) {
        throw e;
      }
    }
  }

  private static List<Cause> causes(Place place, List<Touched> touched) {
    var causes = new ArrayList<Cause>();
    for (var one : touched) {
      var series =
          place.stored().values().stream()
              .filter(stored -> stored.name().equals(one.resource()))
              .map(Stored::value)
              .toList();
      causes.add(
          new Cause(
              one.resource(),
              one.action(),
              one.at(),
              Restatement.reasonSince(series, one.since())));
    }
    return causes;
  }
}
