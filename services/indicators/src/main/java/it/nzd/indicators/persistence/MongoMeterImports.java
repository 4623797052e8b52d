package it.nzd.indicators.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoDatabase;
import it.nzd.indicators.domain.file.MeterImport;
import it.nzd.indicators.domain.file.MeterImports;
import it.nzd.platform.access.Scope;
import it.nzd.platform.error.PlatformReason;
import it.nzd.platform.store.MongoRegister;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.PageTokens;
import it.nzd.platform.store.Slice;
import it.nzd.platform.store.Sort;
import it.nzd.platform.store.Stored;
import it.nzd.platform.store.Tenants;
import it.nzd.platform.store.Traits;
import jakarta.inject.Singleton;
import java.util.Objects;

/** The imports of readings in MongoDB. Nobody is told of their changes. */
@Singleton
final class MongoMeterImports extends MongoRegister<MeterImport, ObservationImportDocument>
    implements MeterImports {
  private static final Sort NEWEST_FIRST = new Sort("header.createdAt", true);

  MongoMeterImports(MongoDatabase database, PageTokens tokens) {
    super(
        collection(database, "meterImports", ObservationImportDocument.class),
        tokens,
        PlatformReason.RESOURCE_EXISTS);
    index("by_time", "header.createdAt", "_id");
  }

  @Override
  public Slice<Stored<MeterImport>> page(
      String tenant, String meter, PageRequest page, Scope scope) {
    var all = Tenants.only(tenant);
    var filter = meter.isEmpty() ? all : and(all, eq("series", meter));
    return stored(aggregates().page(filter, NEWEST_FIRST, page, scope));
  }

  @Override
  protected MeterImport content(ObservationImportDocument document) {
    return new MeterImport(
        Objects.requireNonNullElse(document.header().organisation(), ""), document.toDomain());
  }

  @Override
  protected ObservationImportDocument document(String name, MeterImport content) {
    return ObservationImportDocument.of(name, content.content());
  }

  @Override
  protected Traits traits(String name, MeterImport content) {
    var row = MongoMeters.row(name, content.organisation());
    return new Traits(row, content.content().fileName(), null);
  }
}
