package it.nzd.indicators.application;

import it.nzd.indicators.domain.Factors;
import it.nzd.indicators.domain.Indicators;
import it.nzd.indicators.domain.Perimeter;
import it.nzd.indicators.domain.Series;
import it.nzd.indicators.domain.SeriesBook;
import it.nzd.indicators.domain.kept.KeptBook;
import it.nzd.indicators.domain.kept.KeptValues;
import it.nzd.indicators.domain.kept.Touched;
import it.nzd.platform.access.Scope;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Stored;
import it.nzd.platform.store.Tenants;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** What depends on a change: asked of the store level by level, never the whole catalogue. */
@Singleton
final class Dependents {
  private static final int PAGE = 200;

  private final Indicators indicators;
  private final Factors factors;
  private final SeriesBook book;
  private final KeptBook kept;
  private final Definitions definitions;

  Dependents(
      Indicators indicators,
      Factors factors,
      SeriesBook book,
      KeptBook kept,
      Definitions definitions) {
    this.definitions = definitions;
    this.indicators = indicators;
    this.factors = factors;
    this.book = book;
    this.kept = kept;
  }

  /**
   * What depends on these changes.
   *
   * @param tenant tenant code of the changes
   */
  Affected of(String tenant, Collection<Touched> changes) {
    var affected = new Affected();
    for (var change : changes) {
      if (change.collection().equals("series")) {
        ofSeries(change, affected);
      } else if (tenant.equals(Tenants.PROGRAMME)) {
        ofDefinition(change, affected);
      }
      ofGone(change, affected);
    }
    return affected;
  }

  /** Every indicator of every district of a city; of all cities where it is the programme. */
  Affected everything(String tenant) {
    var affected = new Affected();
    var all =
        indicators.all(Optional.empty(), Scope.EVERYTHING).stream().map(Stored::name).toList();
    var districts = new HashSet<String>();
    each(
        new SeriesBook.Query(tenant.equals(Tenants.PROGRAMME) ? "" : tenant, "", ""),
        series -> districts.add(series.district()));
    districts.forEach(district -> affected.add(district, all));
    return affected;
  }

  private void ofSeries(Touched change, Affected affected) {
    book.find(change.resource(), Scope.EVERYTHING)
        .map(Stored::value)
        .filter(series -> series.perimeter() == Perimeter.DISTRICT)
        .ifPresent(
            series ->
                affected.add(series.district(), restingOn(List.of(series.measure())), change));
  }

  /** What a definition says concerns all districts that have anything observed under it. */
  private void ofDefinition(Touched change, Affected affected) {
    var names = new ArrayList<String>();
    names.add(change.resource());
    factors
        .find(change.resource(), Scope.EVERYTHING)
        .ifPresent(factor -> names.add(factor.value().subject()));
    var depending = restingOn(names);
    if (change.collection().equals("indicators")) {
      depending.add(change.resource());
    }
    for (var indicator : indicators.named(depending, Scope.EVERYTHING)) {
      var districts = new HashSet<String>();
      var formula = indicator.value().formula();
      var library = definitions.library(List.of(formula), Scope.EVERYTHING);
      for (var measure : library.measures(formula)) {
        each(new SeriesBook.Query("", measure, ""), one -> districts.add(one.district()));
      }
      districts.forEach(district -> affected.add(district, List.of(indicator.name()), change));
    }
  }

  /** What was computed from something that is there no longer. */
  private void ofGone(Touched change, Affected affected) {
    for (KeptValues values : kept.restingOn(List.of(change.resource()))) {
      affected.add(values.district(), List.of(values.indicator()), change);
    }
  }

  /** Indicators that rest on any of these names, through all indicators in between. */
  private Set<String> restingOn(Collection<String> names) {
    var found = new HashSet<String>();
    Collection<String> open = names;
    while (!open.isEmpty()) {
      var next = new ArrayList<String>();
      for (var name : indicators.restingOn(open, Scope.EVERYTHING)) {
        if (found.add(name)) {
          next.add(name);
        }
      }
      open = next;
    }
    return found;
  }

  private void each(SeriesBook.Query query, Consumer<Series> visit) {
    var page = book.page(query, PageRequest.first(PAGE), Scope.EVERYTHING);
    page.items().forEach(one -> visit.accept(one.value()));
    while (!page.nextPageToken().isEmpty()) {
      page = book.page(query, new PageRequest(PAGE, page.nextPageToken(), ""), Scope.EVERYTHING);
      page.items().forEach(one -> visit.accept(one.value()));
    }
  }
}
