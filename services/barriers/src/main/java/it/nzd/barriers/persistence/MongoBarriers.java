package it.nzd.barriers.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import it.nzd.barriers.domain.Barrier;
import it.nzd.barriers.domain.BarrierQuery;
import it.nzd.barriers.domain.BarrierState;
import it.nzd.barriers.domain.Barriers;
import it.nzd.platform.access.Row;
import it.nzd.platform.access.Scope;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.error.PlatformReason;
import it.nzd.platform.event.Outbox;
import it.nzd.platform.lifecycle.Lifecycle;
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

/** The barriers in MongoDB. */
@Singleton
final class MongoBarriers extends MongoRegister<Barrier, BarrierDocument> implements Barriers {
  private static final Sort NEWEST_FIRST = new Sort("header.createdAt", true);

  MongoBarriers(MongoDatabase database, PageTokens tokens, Outbox outbox) {
    super(
        collection(database, "barriers", BarrierDocument.class),
        tokens,
        outbox,
        PlatformReason.RESOURCE_EXISTS);
    index("by_creation", "header.createdAt", "_id");
    index("by_district", "district", "header.createdAt", "_id");
    index("by_municipality", "header.municipality", "header.createdAt", "_id");
    index("by_visibility", "header.visibility", "header.createdAt", "_id");
    index("by_words", "searchTerms");
    index("by_affected", "searchAffected");
  }

  @Override
  public Slice<Stored<Barrier>> page(BarrierQuery query, PageRequest page, Scope scope) {
    return stored(aggregates().page(BarrierFilters.of(query), NEWEST_FIRST, page, scope));
  }

  @Override
  public int count(BarrierQuery query, Scope scope) {
    return Math.toIntExact(aggregates().count(BarrierFilters.of(query), scope));
  }

  @Override
  public List<Stored<Barrier>> named(Collection<String> names, Scope scope) {
    return aggregates()
        .collection()
        .find(Aggregates.readable(and(Tenants.of(names), in("_id", names)), scope))
        .map(this::stored)
        .into(new ArrayList<>());
  }

  @Override
  public List<Stored<Barrier>> shared(int most, Scope scope) {
    var filter =
        and(
            in("header.visibility", Row.Visibility.PARTNERS.name(), Row.Visibility.PUBLIC.name()),
            ne("state", Lifecycle.code(BarrierState.DUPLICATE)));
    return aggregates()
        .collection()
        .find(Aggregates.readable(filter, scope))
        .sort(Sorts.descending("header.createdAt", "_id"))
        .limit(most)
        .map(this::stored)
        .into(new ArrayList<>());
  }

  @Override
  protected Barrier content(BarrierDocument document) {
    return document.toDomain();
  }

  @Override
  protected BarrierDocument document(String name, Barrier content) {
    return BarrierDocument.of(name, content);
  }

  @Override
  protected Traits traits(String name, Barrier barrier) {
    var content = barrier.content();
    var municipality = content.municipality().isEmpty() ? null : content.municipality();
    return new Traits(
        new Row(ResourceName.tenant(name), content.visibility(), null, municipality),
        content.title(),
        null);
  }
}
