package it.nzd.barriers.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoDatabase;
import it.nzd.barriers.domain.BarriersReason;
import it.nzd.barriers.domain.common.CommonBarrier;
import it.nzd.barriers.domain.common.CommonBarriers;
import it.nzd.barriers.domain.common.Member;
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
import java.util.stream.Collectors;

/**
 * The common barriers in MongoDB. While one is alive, its barriers are its unique key: the same
 * proposal made twice at once is made once.
 */
@Singleton
final class MongoCommonBarriers extends MongoRegister<CommonBarrier, CommonBarrierDocument>
    implements CommonBarriers {
  private static final Sort NEWEST_FIRST = new Sort("header.createdAt", true);

  MongoCommonBarriers(MongoDatabase database, PageTokens tokens, Outbox outbox) {
    super(
        collection(database, "commonBarriers", CommonBarrierDocument.class),
        tokens,
        outbox,
        BarriersReason.COMMON_ALREADY);
    index("by_creation", "header.createdAt", "_id");
    index("by_barrier", "searchBarriers");
    index("by_city", "searchCities", "header.createdAt", "_id");
  }

  @Override
  public Slice<Stored<CommonBarrier>> page(String city, PageRequest page, Scope scope) {
    var all = Tenants.only(Tenants.PROGRAMME);
    var filter = city.isEmpty() ? all : and(all, eq("searchCities", city));
    return stored(aggregates().page(filter, NEWEST_FIRST, page, scope));
  }

  @Override
  public List<Stored<CommonBarrier>> holding(Collection<String> barriers, Scope scope) {
    var filter = and(Tenants.only(Tenants.PROGRAMME), in("searchBarriers", barriers));
    return aggregates()
        .collection()
        .find(Aggregates.readable(filter, scope))
        .map(this::stored)
        .into(new ArrayList<>());
  }

  @Override
  protected CommonBarrier content(CommonBarrierDocument document) {
    return document.toDomain();
  }

  @Override
  protected CommonBarrierDocument document(String name, CommonBarrier content) {
    return CommonBarrierDocument.of(name, content);
  }

  /** Partners of the programme read it: its members are shared with them already. */
  @Override
  protected Traits traits(String name, CommonBarrier common) {
    var row = new Row(ResourceName.tenant(name), Row.Visibility.PARTNERS, null, null);
    var members = common.members().stream().map(Member::barrier).sorted();
    return new Traits(
        row, common.title(), common.isAlive() ? members.collect(Collectors.joining("|")) : null);
  }
}
