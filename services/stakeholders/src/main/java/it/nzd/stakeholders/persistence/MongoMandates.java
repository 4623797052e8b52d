package it.nzd.stakeholders.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

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
import it.nzd.stakeholders.domain.Mandate;
import it.nzd.stakeholders.domain.Mandates;
import it.nzd.stakeholders.domain.StakeholdersReason;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bson.conversions.Bson;

/** The mandates in MongoDB. The unique key of an open one is person and organisation. */
@Singleton
final class MongoMandates extends MongoRegister<Mandate, MandateDocument> implements Mandates {
  private static final Sort NEWEST_FIRST = new Sort("header.createdAt", true);

  MongoMandates(MongoDatabase database, PageTokens tokens, Outbox outbox) {
    super(
        collection(database, "mandates", MandateDocument.class),
        tokens,
        outbox,
        StakeholdersReason.MANDATE_EXISTS);
    index("by_creation", "header.createdAt", "_id");
    index("by_organisation", "organisation", "header.createdAt", "_id");
    aggregates()
        .collection()
        .createIndex(Indexes.ascending("person"), new IndexOptions().name("by_person"));
  }

  @Override
  public Slice<Stored<Mandate>> page(
      String tenant, String organisation, String person, PageRequest page, Scope scope) {
    var parts = new ArrayList<Bson>();
    parts.add(Tenants.only(tenant));
    if (!organisation.isEmpty()) {
      parts.add(eq("organisation", organisation));
    }
    if (!person.isEmpty()) {
      parts.add(eq("person", person));
    }
    return stored(aggregates().page(and(parts), NEWEST_FIRST, page, scope));
  }

  @Override
  public List<Stored<Mandate>> ofPersons(Collection<String> persons) {
    return alive(in("person", persons));
  }

  @Override
  protected Mandate content(MandateDocument document) {
    return document.toDomain();
  }

  @Override
  protected MandateDocument document(String name, Mandate content) {
    return MandateDocument.of(name, content);
  }

  @Override
  protected Traits traits(String name, Mandate content) {
    var tenant = ResourceName.tenant(name);
    boolean isOpen = content.term().endedAt() == null && content.term().toDay() == null;
    return new Traits(
        new Row(tenant, Row.Visibility.INTERNAL, content.organisation(), null),
        content.organisation(),
        isOpen ? String.join("|", tenant, content.person(), content.organisation()) : null);
  }
}
