package it.nzd.indicators.persistence;

import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoDatabase;
import it.nzd.indicators.domain.Measure;
import it.nzd.indicators.domain.Measures;
import it.nzd.platform.access.Row;
import it.nzd.platform.access.Scope;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.error.PlatformReason;
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
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.conversions.Bson;

/** The measures in MongoDB. */
@Singleton
final class MongoMeasures extends MongoRegister<Measure, MeasureDocument> implements Measures {
  MongoMeasures(MongoDatabase database, PageTokens tokens, Outbox outbox) {
    super(
        collection(database, "measures", MeasureDocument.class),
        tokens,
        outbox,
        PlatformReason.RESOURCE_EXISTS);
    index("by_name", "_id");
  }

  @Override
  public Slice<Stored<Measure>> page(String tenant, PageRequest page, Scope scope) {
    return stored(aggregates().page(Tenants.only(tenant), Sort.BY_NAME, page, scope));
  }

  @Override
  public List<String> names(Scope scope) {
    return Names.of(aggregates(), Tenants.only(Tenants.PROGRAMME), scope);
  }

  @Override
  public Map<String, Measure> named(Collection<String> names, Scope scope) {
    return read(in("_id", names), scope);
  }

  private Map<String, Measure> read(Bson which, Scope scope) {
    var found = new HashMap<String, Measure>();
    aggregates()
        .collection()
        .find(Aggregates.readable(which, scope))
        .forEach(document -> found.put(document.id(), document.toDomain()));
    return found;
  }

  @Override
  protected Measure content(MeasureDocument document) {
    return document.toDomain();
  }

  @Override
  protected MeasureDocument document(String name, Measure content) {
    return MeasureDocument.of(name, content);
  }

  @Override
  protected Traits traits(String name, Measure content) {
    var row = new Row(ResourceName.tenant(name), Row.Visibility.PUBLIC, null, null);
    return new Traits(row, content.displayName().italian(), null);
  }
}
