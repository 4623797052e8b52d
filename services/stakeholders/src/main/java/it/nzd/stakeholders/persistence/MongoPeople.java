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
import it.nzd.stakeholders.domain.People;
import it.nzd.stakeholders.domain.Person;
import it.nzd.stakeholders.domain.StakeholdersReason;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The people in MongoDB. The title that events carry is the subject id, never a name. */
@Singleton
final class MongoPeople extends MongoRegister<Person, PersonDocument> implements People {
  private static final Sort BY_NAME = new Sort("sortName", false);

  MongoPeople(MongoDatabase database, PageTokens tokens, Outbox outbox) {
    super(
        collection(database, "people", PersonDocument.class),
        tokens,
        outbox,
        StakeholdersReason.PERSON_EXISTS);
    index("by_name", "sortName", "_id");
    ascending("subject", new IndexOptions().name("by_subject"));
    ascending(
        "personalInvitation.secretHash", new IndexOptions().sparse(true).name("by_invitation"));
  }

  private void ascending(String field, IndexOptions options) {
    aggregates().collection().createIndex(Indexes.ascending(field), options);
  }

  @Override
  public Slice<Stored<Person>> page(String tenant, PageRequest page, Scope scope) {
    return stored(aggregates().page(Tenants.only(tenant), BY_NAME, page, scope));
  }

  @Override
  public Slice<Stored<Person>> pageOf(
      String tenant, Collection<String> subjects, PageRequest page) {
    var filter = and(Tenants.only(tenant), in("subject", subjects));
    return stored(aggregates().page(filter, BY_NAME, page, Scope.EVERYTHING));
  }

  @Override
  public List<Stored<Person>> ofSubjects(Collection<String> subjects) {
    return alive(in("subject", subjects));
  }

  @Override
  public Optional<Stored<Person>> invitedWith(String secretHash) {
    return alive(eq("personalInvitation.secretHash", secretHash)).stream().findFirst();
  }

  @Override
  protected Person content(PersonDocument document) {
    return document.toDomain();
  }

  @Override
  protected PersonDocument document(String name, Person content) {
    return PersonDocument.of(name, content);
  }

  @Override
  protected Traits traits(String name, Person content) {
    var row = new Row(ResourceName.tenant(name), content.visibility(), null, null);
    return new Traits(row, content.subject(), null);
  }
}
