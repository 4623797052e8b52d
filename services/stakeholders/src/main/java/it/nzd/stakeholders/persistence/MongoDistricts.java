package it.nzd.stakeholders.persistence;

import com.mongodb.client.MongoDatabase;
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
import it.nzd.platform.store.Tenants;
import it.nzd.platform.store.Traits;
import it.nzd.stakeholders.domain.District;
import it.nzd.stakeholders.domain.Districts;
import jakarta.inject.Singleton;

/** The districts in MongoDB. */
@Singleton
final class MongoDistricts extends MongoRegister<District, DistrictDocument> implements Districts {
  private static final Sort BY_NAME = new Sort("sortName", false);

  MongoDistricts(MongoDatabase database, PageTokens tokens, Outbox outbox) {
    super(
        collection(database, "districts", DistrictDocument.class),
        tokens,
        outbox,
        PlatformReason.RESOURCE_EXISTS);
    index("by_name", "sortName", "_id");
  }

  @Override
  public Slice<Stored<District>> page(String tenant, PageRequest page, Scope scope) {
    return stored(aggregates().page(Tenants.only(tenant), BY_NAME, page, scope));
  }

  @Override
  protected District content(DistrictDocument document) {
    return document.toDomain();
  }

  @Override
  protected DistrictDocument document(String name, District content) {
    return DistrictDocument.of(name, content);
  }

  @Override
  protected Traits traits(String name, District content) {
    var row = new Row(ResourceName.tenant(name), Row.Visibility.PUBLIC, null, null);
    return new Traits(row, content.displayName(), null);
  }
}
