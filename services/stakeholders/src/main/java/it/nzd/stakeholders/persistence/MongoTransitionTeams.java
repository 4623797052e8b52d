package it.nzd.stakeholders.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import it.nzd.platform.access.Row;
import it.nzd.platform.access.Scope;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.event.Outbox;
import it.nzd.platform.store.MongoRegister;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.PageTokens;
import it.nzd.platform.store.Slice;
import it.nzd.platform.store.Sort;
import it.nzd.platform.store.Stored;
import it.nzd.platform.store.Tenants;
import it.nzd.platform.store.Traits;
import it.nzd.stakeholders.domain.StakeholdersReason;
import it.nzd.stakeholders.domain.TransitionTeam;
import it.nzd.stakeholders.domain.TransitionTeams;
import jakarta.inject.Singleton;
import java.util.List;

/** The transition teams in MongoDB. The unique key is the district. */
@Singleton
final class MongoTransitionTeams extends MongoRegister<TransitionTeam, TransitionTeamDocument>
    implements TransitionTeams {
  private static final Sort BY_NAME = new Sort("sortName", false);

  MongoTransitionTeams(MongoDatabase database, PageTokens tokens, Outbox outbox) {
    super(
        collection(database, "transitionTeams", TransitionTeamDocument.class),
        tokens,
        outbox,
        StakeholdersReason.TEAM_EXISTS);
    index("by_name", "sortName", "_id");
    sparse("seats.person", "by_holder");
    sparse("seats.deputy", "by_deputy");
  }

  private void sparse(String field, String name) {
    aggregates()
        .collection()
        .createIndex(Indexes.ascending(field), new IndexOptions().sparse(true).name(name));
  }

  @Override
  public Slice<Stored<TransitionTeam>> page(
      String tenant, String district, PageRequest page, Scope scope) {
    var filter =
        district.isEmpty()
            ? Tenants.only(tenant)
            : and(Tenants.only(tenant), eq("district", district));
    return stored(aggregates().page(filter, BY_NAME, page, scope));
  }

  @Override
  public List<Stored<TransitionTeam>> ofPerson(String person) {
    return alive(or(eq("seats.person", person), eq("seats.deputy", person)));
  }

  @Override
  protected TransitionTeam content(TransitionTeamDocument document) {
    return document.toDomain();
  }

  @Override
  protected TransitionTeamDocument document(String name, TransitionTeam content) {
    return TransitionTeamDocument.of(name, content);
  }

  @Override
  protected Traits traits(String name, TransitionTeam content) {
    var row = new Row(ResourceName.tenant(name), content.visibility(), null, null);
    return new Traits(row, content.displayName(), content.district());
  }
}
