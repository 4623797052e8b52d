package it.nzd.indicators.persistence;

import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.MongoDatabase;
import it.nzd.indicators.domain.kept.KeptBook;
import it.nzd.indicators.domain.kept.KeptValues;
import it.nzd.platform.access.Row;
import it.nzd.platform.access.Scope;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.error.PlatformReason;
import it.nzd.platform.store.MongoRegister;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.PageTokens;
import it.nzd.platform.store.Slice;
import it.nzd.platform.store.Sort;
import it.nzd.platform.store.Stored;
import it.nzd.platform.store.Traits;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;

/** Computed values in MongoDB; they make no events: what they come from makes them. */
@Singleton
final class MongoKeptBook extends MongoRegister<KeptValues, KeptValuesDocument>
    implements KeptBook {
  private static final Sort BY_PLACE = new Sort("sortPlace", false);

  MongoKeptBook(MongoDatabase database, PageTokens tokens) {
    super(
        collection(database, "keptValues", KeptValuesDocument.class),
        tokens,
        PlatformReason.RESOURCE_EXISTS);
    index("by_place", "sortPlace", "_id");
    index("by_rest", "rests");
    index("by_operation", "moved.operation");
  }

  @Override
  public Slice<Stored<KeptValues>> page(Query query, PageRequest page, Scope scope) {
    var filter =
        Filters.of(
            query.tenant(),
            "indicator",
            query.indicator(),
            "district",
            query.district(),
            "moved.operation",
            query.operation());
    return stored(aggregates().page(filter, BY_PLACE, page, scope));
  }

  @Override
  public List<KeptValues> restingOn(Collection<String> resources) {
    return alive(or(in("indicator", resources), in("rests", resources))).stream()
        .map(Stored::value)
        .toList();
  }

  @Override
  protected KeptValues content(KeptValuesDocument document) {
    return document.toDomain();
  }

  @Override
  protected KeptValuesDocument document(String name, KeptValues content) {
    return KeptValuesDocument.of(name, content);
  }

  @Override
  protected Traits traits(String name, KeptValues content) {
    var row = new Row(ResourceName.tenant(name), Row.Visibility.INTERNAL, null, null);
    return new Traits(row, content.indicator(), null);
  }
}
