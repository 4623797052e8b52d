package it.nzd.indicators.persistence;

import io.micronaut.context.annotation.Primary;
import it.nzd.indicators.domain.FirmBook;
import it.nzd.indicators.domain.FirmSeries;
import it.nzd.indicators.domain.rollup.FirmTotals;
import it.nzd.indicators.domain.rollup.FirmTotals.Place;
import it.nzd.platform.access.Scope;
import it.nzd.platform.store.Change;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Slice;
import it.nzd.platform.store.Stored;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The book of firms, telling of every change before and after it, so that no total is outdated. */
@Singleton
@Primary
final class CountedFirmBook implements FirmBook {
  private final MongoFirmBook book;
  private final FirmTotals totals;

  CountedFirmBook(MongoFirmBook book, FirmTotals totals) {
    this.book = book;
    this.totals = totals;
  }

  @Override
  public Optional<Stored<FirmSeries>> find(String name, Scope scope) {
    return book.find(name, scope);
  }

  @Override
  public Slice<Stored<FirmSeries>> page(Query query, PageRequest page, Scope scope) {
    return book.page(query, page, scope);
  }

  @Override
  public List<Stored<FirmSeries>> of(Collection<String> measures, Collection<String> districts) {
    return book.of(measures, districts);
  }

  @Override
  public Stored<FirmSeries> add(
      String name, FirmSeries content, Change change, boolean validateOnly) {
    return told(
        Optional.of(content), validateOnly, () -> book.add(name, content, change, validateOnly));
  }

  @Override
  public Stored<FirmSeries> change(
      String name,
      long revision,
      Scope scope,
      Change change,
      Function<Stored<FirmSeries>, FirmSeries> edit,
      boolean validateOnly) {
    return told(
        held(name),
        validateOnly,
        () -> book.change(name, revision, scope, change, edit, validateOnly));
  }

  @Override
  public Stored<FirmSeries> amend(
      String name,
      Scope scope,
      Change change,
      Function<Stored<FirmSeries>, Optional<Amended<FirmSeries>>> edit,
      boolean validateOnly) {
    return told(
        held(name), validateOnly, () -> book.amend(name, scope, change, edit, validateOnly));
  }

  /** A series stays where it is: what it holds now says of which place a change of it is. */
  private Optional<FirmSeries> held(String name) {
    return book.find(name, Scope.EVERYTHING).map(Stored::value);
  }

  private Stored<FirmSeries> told(
      Optional<FirmSeries> of, boolean validateOnly, Supplier<Stored<FirmSeries>> work) {
    if (validateOnly || of.isEmpty()) {
      return work.get();
    }
    var series = of.get().series();
    var place = new Place(series.measure(), series.district());
    var begun = totals.begin(place);
    try {
      return work.get();
    } finally {
      totals.end(place, begun);
    }
  }
}
