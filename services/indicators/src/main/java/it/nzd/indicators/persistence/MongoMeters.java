package it.nzd.indicators.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoDatabase;
import it.nzd.indicators.application.IndicatorsReason;
import it.nzd.indicators.domain.meter.Meter;
import it.nzd.indicators.domain.meter.Meters;
import it.nzd.platform.access.Row;
import it.nzd.platform.access.Scope;
import it.nzd.platform.contract.ResourceName;
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
import org.jspecify.annotations.Nullable;

/** The meters in MongoDB. Nobody is told of their changes. */
@Singleton
final class MongoMeters extends MongoRegister<Meter, MeterDocument> implements Meters {
  private static final Sort BY_PLACE = new Sort("sortPlace", false);

  MongoMeters(MongoDatabase database, PageTokens tokens) {
    super(
        collection(database, "meters", MeterDocument.class), tokens, IndicatorsReason.METER_EXISTS);
    index("by_place", "sortPlace", "_id");
    index("by_code", "of.code");
    index("by_firm", "of.organisation", "sortPlace", "_id");
  }

  @Override
  public Slice<Stored<Meter>> page(Query query, PageRequest page, Scope scope) {
    var filter =
        Filters.of(
            query.tenant(),
            "of.district",
            query.district(),
            "of.organisation",
            query.organisation(),
            "of.measure",
            query.measure(),
            "of.carrier",
            query.carrier());
    return stored(aggregates().page(filter, BY_PLACE, page, scope));
  }

  @Override
  public List<Stored<Meter>> coded(String tenant, Collection<String> codes, Scope scope) {
    return aggregates()
        .collection()
        .find(Aggregates.readable(and(Tenants.only(tenant), in("of.code", codes)), scope))
        .map(this::stored)
        .into(new ArrayList<>());
  }

  @Override
  protected Meter content(MeterDocument document) {
    return document.of().toDomain();
  }

  @Override
  protected MeterDocument document(String name, Meter content) {
    return MeterDocument.of(name, content);
  }

  @Override
  protected Traits traits(String name, Meter content) {
    var tenant = ResourceName.tenant(name);
    var key = String.join("|", tenant, content.code(), content.carrier().code());
    return new Traits(row(name, content.place().organisation()), content.displayName(), key);
  }

  /** Who may read what belongs to a firm, or to nobody but the city. */
  static Row row(String name, String organisation) {
    @Nullable String owner = organisation.isEmpty() ? null : organisation;
    return new Row(ResourceName.tenant(name), Row.Visibility.INTERNAL, owner, null);
  }
}
