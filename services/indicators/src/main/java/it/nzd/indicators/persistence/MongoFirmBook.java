package it.nzd.indicators.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoDatabase;
import it.nzd.indicators.application.IndicatorsReason;
import it.nzd.indicators.domain.FirmBook;
import it.nzd.indicators.domain.FirmSeries;
import it.nzd.platform.access.Row;
import it.nzd.platform.access.Scope;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.store.MongoRegister;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.PageTokens;
import it.nzd.platform.store.Slice;
import it.nzd.platform.store.Sort;
import it.nzd.platform.store.Stored;
import it.nzd.platform.store.Tenants;
import it.nzd.platform.store.Traits;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;

/** The series of firms in MongoDB. Their history is in them; nobody else is told of it. */
@Singleton
final class MongoFirmBook extends MongoRegister<FirmSeries, FirmSeriesDocument>
    implements FirmBook {
  private static final Sort BY_PLACE = new Sort("sortPlace", false);

  MongoFirmBook(MongoDatabase database, PageTokens tokens) {
    super(
        collection(database, "firmSeries", FirmSeriesDocument.class),
        tokens,
        IndicatorsReason.FIRM_SERIES_EXISTS);
    index("by_place", "sortPlace", "_id");
    index("by_measure", "measure", "district", "sortPlace");
    index("by_firm", "organisation", "sortPlace", "_id");
  }

  @Override
  public Slice<Stored<FirmSeries>> page(Query query, PageRequest page, Scope scope) {
    var filter =
        Filters.of(
            query.tenant(),
            "measure",
            query.measure(),
            "district",
            query.district(),
            "organisation",
            query.organisation());
    return stored(aggregates().page(filter, BY_PLACE, page, scope));
  }

  @Override
  public List<Stored<FirmSeries>> of(Collection<String> measures, Collection<String> districts) {
    return alive(and(Tenants.of(districts), in("measure", measures), in("district", districts)));
  }

  @Override
  protected FirmSeries content(FirmSeriesDocument document) {
    return document.toDomain();
  }

  @Override
  protected FirmSeriesDocument document(String name, FirmSeries content) {
    return FirmSeriesDocument.of(name, content);
  }

  @Override
  protected Traits traits(String name, FirmSeries content) {
    var row =
        new Row(ResourceName.tenant(name), Row.Visibility.INTERNAL, content.organisation(), null);
    return new Traits(row, content.displayName(), FirmSeriesDocument.place(content));
  }
}
