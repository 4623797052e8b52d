package it.nzd.stakeholders.persistence;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import it.nzd.platform.access.Row;
import it.nzd.platform.access.Scope;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.error.PlatformReason;
import it.nzd.platform.event.Outbox;
import it.nzd.platform.store.MongoRegister;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.PageTokens;
import it.nzd.platform.store.Slice;
import it.nzd.platform.store.Sort;
import it.nzd.platform.store.Stored;
import it.nzd.platform.store.Traits;
import it.nzd.stakeholders.domain.Cities;
import it.nzd.stakeholders.domain.City;
import jakarta.inject.Singleton;

/**
 * The cities in MongoDB: a handful, each its own tenant, so that the unique key is all the index
 * they need.
 */
@Singleton
final class MongoCities extends MongoRegister<City, CityDocument> implements Cities {
  private static final Sort BY_NAME = new Sort("sortName", false);

  MongoCities(MongoDatabase database, PageTokens tokens, Outbox outbox) {
    super(
        collection(database, "cities", CityDocument.class),
        tokens,
        outbox,
        PlatformReason.RESOURCE_EXISTS);
  }

  @Override
  public Slice<Stored<City>> page(PageRequest page, Scope scope) {
    return stored(aggregates().page(Filters.empty(), BY_NAME, page, scope));
  }

  @Override
  protected City content(CityDocument document) {
    return document.toDomain();
  }

  @Override
  protected CityDocument document(String name, City content) {
    return CityDocument.of(name, content);
  }

  @Override
  protected Traits traits(String name, City content) {
    var row = new Row(ResourceName.tenant(name), Row.Visibility.PUBLIC, null, null);
    return new Traits(row, content.displayName(), null);
  }
}
