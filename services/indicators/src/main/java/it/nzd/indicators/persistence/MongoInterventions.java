package it.nzd.indicators.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoDatabase;
import it.nzd.indicators.domain.intervention.Intervention;
import it.nzd.indicators.domain.intervention.Interventions;
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
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The interventions in MongoDB. */
@Singleton
final class MongoInterventions extends MongoRegister<Intervention, InterventionDocument>
    implements Interventions {
  private static final Sort BY_PLACE = new Sort("sortPlace", false);

  MongoInterventions(MongoDatabase database, PageTokens tokens, Outbox outbox) {
    super(
        collection(database, "interventions", InterventionDocument.class),
        tokens,
        outbox,
        PlatformReason.RESOURCE_EXISTS);
    index("by_place", "sortPlace", "_id");
    index("by_district", "district", "sortPlace", "_id");
  }

  @Override
  public Slice<Stored<Intervention>> page(
      String tenant, String district, PageRequest page, Scope scope) {
    var filter = Filters.of(tenant, "district", district);
    return stored(aggregates().page(filter, BY_PLACE, page, scope));
  }

  @Override
  public List<Stored<Intervention>> named(Collection<String> names, Scope scope) {
    var which = and(Tenants.of(names), in("_id", names));
    return aggregates()
        .collection()
        .find(Aggregates.readable(which, scope))
        .map(this::stored)
        .into(new ArrayList<>());
  }

  @Override
  protected Intervention content(InterventionDocument document) {
    return document.toDomain();
  }

  @Override
  protected InterventionDocument document(String name, Intervention content) {
    return InterventionDocument.of(name, content);
  }

  @Override
  protected Traits traits(String name, Intervention content) {
    var row = new Row(ResourceName.tenant(name), content.visibility(), null, null);
    return new Traits(row, content.title(), null);
  }
}
