package it.nzd.indicators.persistence;

import com.mongodb.client.MongoDatabase;
import it.nzd.indicators.domain.intervention.Requirement;
import it.nzd.indicators.domain.intervention.Requirements;
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
import java.util.Comparator;
import java.util.List;

/** The requirements in MongoDB. */
@Singleton
final class MongoRequirements extends MongoRegister<Requirement, RequirementDocument>
    implements Requirements {
  private static final Sort BY_PLACE = new Sort("sortPlace", false);

  MongoRequirements(MongoDatabase database, PageTokens tokens, Outbox outbox) {
    super(
        collection(database, "requirements", RequirementDocument.class),
        tokens,
        outbox,
        PlatformReason.RESOURCE_EXISTS);
    index("by_place", "sortPlace", "_id");
  }

  @Override
  public Slice<Stored<Requirement>> page(String tenant, PageRequest page, Scope scope) {
    return stored(aggregates().page(Tenants.only(tenant), BY_PLACE, page, scope));
  }

  @Override
  public List<Stored<Requirement>> all(Scope scope) {
    var found =
        aggregates()
            .collection()
            .find(Aggregates.readable(Tenants.only(Tenants.PROGRAMME), scope))
            .map(this::stored)
            .into(new ArrayList<>());
    found.sort(Comparator.comparing(Stored::name));
    return found;
  }

  @Override
  protected Requirement content(RequirementDocument document) {
    return document.toDomain();
  }

  @Override
  protected RequirementDocument document(String name, Requirement content) {
    return RequirementDocument.of(name, content);
  }

  @Override
  protected Traits traits(String name, Requirement content) {
    var row = new Row(ResourceName.tenant(name), Row.Visibility.PUBLIC, null, null);
    return new Traits(row, content.displayName().italian(), null);
  }
}
