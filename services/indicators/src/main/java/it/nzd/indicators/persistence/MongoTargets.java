package it.nzd.indicators.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoDatabase;
import it.nzd.indicators.application.IndicatorsReason;
import it.nzd.indicators.domain.Target;
import it.nzd.indicators.domain.Targets;
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

/** The targets in MongoDB. */
@Singleton
final class MongoTargets extends MongoRegister<Target, TargetDocument> implements Targets {
  private static final Sort BY_PLACE = new Sort("sortPlace", false);

  MongoTargets(MongoDatabase database, PageTokens tokens, Outbox outbox) {
    super(
        collection(database, "targets", TargetDocument.class),
        tokens,
        outbox,
        IndicatorsReason.TARGET_EXISTS);
    index("by_place", "sortPlace", "_id");
    index("by_indicator", "indicator", "district", "sortPlace");
    index("by_district", "district", "sortPlace", "_id");
  }

  @Override
  public Slice<Stored<Target>> page(Query query, PageRequest page, Scope scope) {
    var filter =
        Filters.of(query.tenant(), "indicator", query.indicator(), "district", query.district());
    return stored(aggregates().page(filter, BY_PLACE, page, scope));
  }

  @Override
  public List<Target> of(Collection<String> indicators, Collection<String> districts, Scope scope) {
    var which = and(Tenants.of(districts), in("indicator", indicators), in("district", districts));
    return aggregates()
        .collection()
        .find(Aggregates.readable(which, scope))
        .map(TargetDocument::toDomain)
        .into(new ArrayList<>());
  }

  @Override
  protected Target content(TargetDocument document) {
    return document.toDomain();
  }

  @Override
  protected TargetDocument document(String name, Target content) {
    return TargetDocument.of(name, content);
  }

  @Override
  protected Traits traits(String name, Target content) {
    var row = new Row(ResourceName.tenant(name), content.visibility(), null, null);
    return new Traits(row, content.title(), TargetDocument.place(content));
  }
}
