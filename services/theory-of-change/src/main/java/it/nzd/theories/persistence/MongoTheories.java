package it.nzd.theories.persistence;

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
import it.nzd.theories.domain.Theories;
import it.nzd.theories.domain.TheoriesReason;
import it.nzd.theories.domain.Theory;
import it.nzd.theories.domain.TheoryState;
import jakarta.inject.Singleton;

/** The models in MongoDB. The unique key of one that is not closed is its district. */
@Singleton
final class MongoTheories extends MongoRegister<Theory, TheoryDocument> implements Theories {
  private static final Sort BY_TITLE = new Sort("sortTitle", false);

  MongoTheories(MongoDatabase database, PageTokens tokens, Outbox outbox) {
    super(
        collection(database, "theories", TheoryDocument.class),
        tokens,
        outbox,
        TheoriesReason.THEORY_EXISTS);
    index("by_title", "sortTitle", "_id");
    index("by_district", "district", "sortTitle", "_id");
  }

  @Override
  public Slice<Stored<Theory>> page(String tenant, String district, PageRequest page, Scope scope) {
    var own = Tenants.only(tenant);
    var filter = district.isEmpty() ? own : and(own, eq("district", district));
    return stored(aggregates().page(filter, BY_TITLE, page, scope));
  }

  @Override
  protected Theory content(TheoryDocument document) {
    return document.toDomain();
  }

  @Override
  protected TheoryDocument document(String name, Theory content) {
    return TheoryDocument.of(name, content);
  }

  @Override
  protected Traits traits(String name, Theory content) {
    var row = new Row(ResourceName.tenant(name), content.visibility(), null, null);
    var key = content.state() == TheoryState.CLOSED ? null : content.district();
    return new Traits(row, content.title(), key);
  }
}
