package it.nzd.decisions.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoDatabase;
import it.nzd.decisions.domain.Opportunities;
import it.nzd.decisions.domain.Opportunity;
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
import java.util.ArrayList;
import org.bson.conversions.Bson;

/** The opportunities in MongoDB. */
@Singleton
final class MongoOpportunities extends MongoRegister<Opportunity, OpportunityDocument>
    implements Opportunities {
  private static final Sort LATEST_FIRST = new Sort("header.updatedAt", true);

  MongoOpportunities(MongoDatabase database, PageTokens tokens, Outbox outbox) {
    super(
        collection(database, "opportunities", OpportunityDocument.class),
        tokens,
        outbox,
        PlatformReason.RESOURCE_EXISTS);
    index("by_update", "header.updatedAt", "_id");
    index("by_district", "district", "header.updatedAt", "_id");
    index("by_decision", "decisions", "header.updatedAt", "_id");
  }

  @Override
  public Slice<Stored<Opportunity>> page(
      String tenant, String district, String decision, PageRequest page, Scope scope) {
    var parts = new ArrayList<Bson>();
    parts.add(Tenants.only(tenant));
    if (!district.isEmpty()) {
      parts.add(eq("district", district));
    }
    if (!decision.isEmpty()) {
      parts.add(eq("decisions", decision));
    }
    return stored(aggregates().page(and(parts), LATEST_FIRST, page, scope));
  }

  @Override
  protected Opportunity content(OpportunityDocument document) {
    return document.toDomain();
  }

  @Override
  protected OpportunityDocument document(String name, Opportunity content) {
    return OpportunityDocument.of(name, content);
  }

  @Override
  protected Traits traits(String name, Opportunity content) {
    var row = new Row(ResourceName.tenant(name), content.visibility(), null, null);
    return new Traits(row, content.title(), null);
  }
}
