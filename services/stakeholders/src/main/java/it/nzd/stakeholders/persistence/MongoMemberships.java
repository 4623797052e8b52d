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
import it.nzd.stakeholders.domain.Membership;
import it.nzd.stakeholders.domain.Memberships;
import it.nzd.stakeholders.domain.StakeholdersReason;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bson.conversions.Bson;

/** The memberships in MongoDB. The unique key of an open one is person and target. */
@Singleton
final class MongoMemberships extends MongoRegister<Membership, MembershipDocument>
    implements Memberships {
  private static final Sort NEWEST_FIRST = new Sort("header.createdAt", true);

  private final MembershipDocuments documents;

  MongoMemberships(
      MongoDatabase database, PageTokens tokens, Outbox outbox, MembershipDocuments documents) {
    super(
        collection(database, "memberships", MembershipDocument.class),
        tokens,
        outbox,
        StakeholdersReason.MEMBERSHIP_EXISTS);
    this.documents = documents;
    index("by_creation", "header.createdAt", "_id");
    index("by_organisation", "organisation", "header.createdAt", "_id");
    aggregates()
        .collection()
        .createIndex(Indexes.ascending("person"), new IndexOptions().name("by_person"));
  }

  @Override
  public Slice<Stored<Membership>> page(
      String tenant, String organisation, String person, PageRequest page, Scope scope) {
    var filters = new ArrayList<Bson>();
    filters.add(Tenants.only(tenant));
    if (!organisation.isEmpty()) {
      filters.add(eq("organisation", organisation));
    }
    if (!person.isEmpty()) {
      filters.add(eq("person", person));
    }
    return stored(aggregates().page(and(filters), NEWEST_FIRST, page, scope));
  }

  @Override
  public List<Stored<Membership>> ofPerson(String person) {
    return documents.findByPerson(person).stream()
        .filter(document -> !document.header().deleted())
        .map(this::stored)
        .toList();
  }

  @Override
  public List<Stored<Membership>> ofOrganisations(Collection<String> organisations) {
    return alive(in("organisation", organisations));
  }

  @Override
  public List<Stored<Membership>> ofPersons(Collection<String> persons) {
    return alive(in("person", persons));
  }

  @Override
  protected Membership content(MembershipDocument document) {
    return document.toDomain();
  }

  @Override
  protected MembershipDocument document(String name, Membership content) {
    return MembershipDocument.of(name, content);
  }

  @Override
  protected Traits traits(String name, Membership content) {
    var tenant = ResourceName.tenant(name);
    boolean isOpen = content.endedAt() == null && content.toDay() == null;
    return switch (content.target()) {
      case Membership.OfOrganisation of ->
          new Traits(
              new Row(tenant, Row.Visibility.INTERNAL, of.name(), null),
              of.name(),
              isOpen ? key(tenant, content, of.name()) : null);
      case Membership.OfMunicipality of ->
          new Traits(
              new Row(tenant, Row.Visibility.INTERNAL, null, of.istatCode()),
              of.istatCode(),
              isOpen ? key(tenant, content, of.istatCode()) : null);
    };
  }

  private static String key(String tenant, Membership membership, String target) {
    return String.join("|", tenant, membership.person(), target);
  }
}
