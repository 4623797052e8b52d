package it.nzd.barriers.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoDatabase;
import it.nzd.barriers.domain.scoring.RoundState;
import it.nzd.barriers.domain.scoring.ScoringRound;
import it.nzd.barriers.domain.scoring.ScoringRounds;
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

/** The scoring rounds in MongoDB. */
@Singleton
final class MongoScoringRounds extends MongoRegister<ScoringRound, RoundDocument>
    implements ScoringRounds {
  private static final Sort NEWEST_FIRST = new Sort("header.createdAt", true);

  MongoScoringRounds(MongoDatabase database, PageTokens tokens, Outbox outbox) {
    super(
        collection(database, "scoringRounds", RoundDocument.class),
        tokens,
        outbox,
        PlatformReason.RESOURCE_EXISTS);
    index("by_creation", "header.createdAt", "_id");
    index("by_barrier", "barriers", "state");
  }

  @Override
  public Slice<Stored<ScoringRound>> page(
      String tenant, String barrier, PageRequest page, Scope scope) {
    var filter =
        barrier.isEmpty()
            ? Tenants.only(tenant)
            : and(Tenants.only(tenant), eq("barriers", barrier));
    return stored(aggregates().page(filter, NEWEST_FIRST, page, scope));
  }

  @Override
  public List<Stored<ScoringRound>> closedOf(Collection<String> barriers, Scope scope) {
    var filter =
        and(
            Tenants.of(barriers),
            in("barriers", barriers),
            eq("state", Lifecycle.code(RoundState.CLOSED)));
    return aggregates()
        .collection()
        .find(Aggregates.readable(filter, scope))
        .map(this::stored)
        .into(new ArrayList<>());
  }

  @Override
  protected ScoringRound content(RoundDocument document) {
    return document.toDomain();
  }

  @Override
  protected RoundDocument document(String name, ScoringRound content) {
    return RoundDocument.of(name, content);
  }

  @Override
  protected Traits traits(String name, ScoringRound round) {
    var row = new Row(ResourceName.tenant(name), Row.Visibility.INTERNAL, null, null);
    return new Traits(row, round.title(), null);
  }
}
