package it.nzd.stakeholders.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoDatabase;
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
import it.nzd.stakeholders.domain.PublicCount;
import it.nzd.stakeholders.domain.PublicCounts;
import it.nzd.stakeholders.domain.StakeholdersReason;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * The public counts in MongoDB. The unique key of an adopted one is what it speaks of: there is no
 * second.
 */
@Singleton
final class MongoPublicCounts extends MongoRegister<PublicCount, PublicCountDocument>
    implements PublicCounts {
  private static final Sort BY_PLACE = new Sort("sortPlace", false);

  MongoPublicCounts(MongoDatabase database, PageTokens tokens, Outbox outbox) {
    super(
        collection(database, "publicCounts", PublicCountDocument.class),
        tokens,
        outbox,
        StakeholdersReason.PUBLIC_COUNT_ALREADY_ADOPTED);
    index("by_place", "sortPlace", "_id");
    index("by_district", "district", "sortPlace", "_id");
  }

  @Override
  public Slice<Stored<PublicCount>> page(Query query, PageRequest page, Scope scope) {
    return stored(aggregates().page(filter(query), BY_PLACE, page, scope));
  }

  private static Bson filter(Query query) {
    var parts = new ArrayList<Bson>();
    parts.add(Tenants.only(query.tenant()));
    if (!query.district().isEmpty()) {
      parts.add(eq("district", query.district()));
    }
    var subject = query.subject();
    if (subject != null) {
      parts.add(eq("subject", subject.code()));
    }
    if (query.adoptedOnly()) {
      parts.add(eq("adopted", true));
    }
    return and(parts);
  }

  @Override
  protected PublicCount content(PublicCountDocument document) {
    return document.toDomain();
  }

  @Override
  protected PublicCountDocument document(String name, PublicCount content) {
    return PublicCountDocument.of(name, content);
  }

  @Override
  protected Traits traits(String name, PublicCount content) {
    var row = new Row(ResourceName.tenant(name), content.visibility(), null, null);
    var title = content.label().isEmpty() ? content.subject().code() : content.label();
    return new Traits(row, title, key(content));
  }

  private static @Nullable String key(PublicCount count) {
    return count.adopted()
        ? String.join("|", count.district(), count.subject().code(), count.perimeter().code())
        : null;
  }
}
