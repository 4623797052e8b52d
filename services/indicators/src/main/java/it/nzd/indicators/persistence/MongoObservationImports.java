package it.nzd.indicators.persistence;

import com.mongodb.client.MongoDatabase;
import it.nzd.indicators.domain.file.ObservationImport;
import it.nzd.indicators.domain.file.ObservationImports;
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
import jakarta.inject.Singleton;

/** The imports in MongoDB. */
@Singleton
final class MongoObservationImports
    extends MongoRegister<ObservationImport, ObservationImportDocument>
    implements ObservationImports {
  private static final Sort NEWEST_FIRST = new Sort("header.createdAt", true);

  MongoObservationImports(MongoDatabase database, PageTokens tokens, Outbox outbox) {
    super(
        collection(database, "observationImports", ObservationImportDocument.class),
        tokens,
        outbox,
        PlatformReason.RESOURCE_EXISTS);
    index("by_time", "header.createdAt", "_id");
  }

  @Override
  public Slice<Stored<ObservationImport>> page(String tenant, PageRequest page, Scope scope) {
    return stored(aggregates().page(Tenants.only(tenant), NEWEST_FIRST, page, scope));
  }

  @Override
  protected ObservationImport content(ObservationImportDocument document) {
    return document.toDomain();
  }

  @Override
  protected ObservationImportDocument document(String name, ObservationImport content) {
    return ObservationImportDocument.of(name, content);
  }

  @Override
  protected Traits traits(String name, ObservationImport content) {
    var row = new Row(ResourceName.tenant(name), Row.Visibility.INTERNAL, null, null);
    return new Traits(row, content.fileName(), null);
  }
}
