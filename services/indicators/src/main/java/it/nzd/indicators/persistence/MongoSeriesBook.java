package it.nzd.indicators.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.MongoDatabase;
import it.nzd.indicators.application.IndicatorsReason;
import it.nzd.indicators.domain.Series;
import it.nzd.indicators.domain.SeriesBook;
import it.nzd.platform.access.Row;
import it.nzd.platform.access.Scope;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.event.Outbox;
import it.nzd.platform.store.Aggregates;
import it.nzd.platform.store.MongoRegister;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.PageTokens;
import it.nzd.platform.store.Slice;
import it.nzd.platform.store.Sort;
import it.nzd.platform.store.Stored;
import it.nzd.platform.store.Tenants;
import it.nzd.platform.store.Traits;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The series in MongoDB. */
@Singleton
final class MongoSeriesBook extends MongoRegister<Series, SeriesDocument> implements SeriesBook {
  private static final Sort BY_PLACE = new Sort("sortPlace", false);

  MongoSeriesBook(MongoDatabase database, PageTokens tokens, Outbox outbox) {
    super(
        collection(database, "series", SeriesDocument.class),
        tokens,
        outbox,
        IndicatorsReason.SERIES_EXISTS);
    index("by_place", "sortPlace", "_id");
    index("by_measure", "measure", "district", "sortPlace");
    index("by_district", "district", "sortPlace", "_id");
  }

  @Override
  public Slice<Stored<Series>> page(Query query, PageRequest page, Scope scope) {
    var filter =
        Filters.of(query.tenant(), "measure", query.measure(), "district", query.district());
    return stored(aggregates().page(filter, BY_PLACE, page, scope));
  }

  @Override
  public List<Series> of(Collection<String> measures, Collection<String> districts, Scope scope) {
    return stored(measures, districts, scope).stream().map(Stored::value).toList();
  }

  @Override
  public List<Stored<Series>> stored(
      Collection<String> measures, Collection<String> districts, Scope scope) {
    var which = and(Tenants.of(districts), in("measure", measures), in("district", districts));
    return aggregates()
        .collection()
        .find(Aggregates.readable(which, scope))
        .map(this::stored)
        .into(new ArrayList<>());
  }

  @Override
  public List<Stored<Series>> named(Collection<String> names, Scope scope) {
    return aggregates()
        .collection()
        .find(Aggregates.readable(in("_id", names), scope))
        .map(this::stored)
        .into(new ArrayList<>());
  }

  @Override
  public List<Stored<Series>> workingWith(String factor, int most) {
    var which = or(eq("factor", factor), eq("earlierBases.factor", factor));
    return aggregates()
        .collection()
        .find(Aggregates.readable(which, Scope.EVERYTHING))
        .limit(most)
        .map(this::stored)
        .into(new ArrayList<>());
  }

  @Override
  protected Series content(SeriesDocument document) {
    return document.toDomain();
  }

  @Override
  protected SeriesDocument document(String name, Series content) {
    return SeriesDocument.of(name, content);
  }

  @Override
  protected Traits traits(String name, Series content) {
    var row = new Row(ResourceName.tenant(name), content.visibility(), null, null);
    var told = content.isSettled() ? content.visibility() : Row.Visibility.INTERNAL;
    return new Traits(row, content.title(), SeriesDocument.place(content), told);
  }
}
