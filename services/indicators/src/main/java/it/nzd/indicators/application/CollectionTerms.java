package it.nzd.indicators.application;

import it.nzd.indicators.domain.Collecting;
import it.nzd.indicators.domain.Measures;
import it.nzd.indicators.domain.Series;
import it.nzd.indicators.domain.SeriesBook;
import it.nzd.indicators.domain.kept.Touched;
import it.nzd.platform.access.Scope;
import it.nzd.platform.command.Changes;
import it.nzd.platform.store.Change;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Stored;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Optional;

/**
 * Series wait for their next value as their measure says: after a measure was changed, they are
 * told. Done again it changes nothing.
 */
@Singleton
final class CollectionTerms {
  private static final String BY = "indicators";
  private static final int PAGE = 100;

  private final Measures measures;
  private final SeriesBook book;
  private final Changes changes;

  CollectionTerms(Measures measures, SeriesBook book, Changes changes) {
    this.measures = measures;
    this.book = book;
    this.changes = changes;
  }

  void follow(Collection<Touched> touched) {
    touched.stream()
        .filter(change -> change.collection().equals("measures"))
        .forEach(change -> followMeasure(change.resource()));
  }

  private void followMeasure(String name) {
    var measure = measures.find(name, Scope.EVERYTHING);
    if (measure.isEmpty()) {
      return;
    }
    var terms = measure.get().value().collecting();
    var query = new SeriesBook.Query("", name, "");
    var token = "";
    do {
      var page = book.page(query, new PageRequest(PAGE, token, ""), Scope.EVERYTHING);
      page.items().stream()
          .filter(one -> !one.value().collecting().equals(terms))
          .map(Stored::name)
          .forEach(one -> tell(one, terms));
      token = page.nextPageToken();
    } while (!token.isEmpty());
  }

  private void tell(String series, Collecting terms) {
    var change = new Change(Change.UPDATED, BY, changes.now(), Optional.empty());
    Retried.<Series>change(
        book,
        series,
        change,
        seen ->
            seen.collecting().equals(terms)
                ? Optional.empty()
                : Optional.of(seen.collected(terms)));
  }
}
