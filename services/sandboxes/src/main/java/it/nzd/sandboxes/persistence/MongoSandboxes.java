package it.nzd.sandboxes.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
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
import it.nzd.sandboxes.domain.Sandbox;
import it.nzd.sandboxes.domain.SandboxState;
import it.nzd.sandboxes.domain.Sandboxes;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bson.conversions.Bson;

/** The sandboxes in MongoDB. */
@Singleton
final class MongoSandboxes extends MongoRegister<Sandbox, SandboxDocument> implements Sandboxes {
  private static final Sort LAST_CHANGED_FIRST = new Sort("header.updatedAt", true);
  private static final String STATE = "state";
  private static final String SOURCE = "provenance.source";
  private static final String PARTICIPANT = "design.participants.organisation";

  MongoSandboxes(MongoDatabase database, PageTokens tokens, Outbox outbox) {
    super(
        collection(database, "sandboxes", SandboxDocument.class),
        tokens,
        outbox,
        PlatformReason.RESOURCE_EXISTS);
    index("by_change", "header.updatedAt", "_id");
    index("by_district", "district", "header.updatedAt", "_id");
    var documents = aggregates().collection();
    documents.createIndex(Indexes.ascending(STATE), new IndexOptions().name("by_state"));
    documents.createIndex(Indexes.ascending(SOURCE), new IndexOptions().name("by_source"));
    documents.createIndex(
        Indexes.ascending(PARTICIPANT), new IndexOptions().name("by_participant"));
  }

  @Override
  public Slice<Stored<Sandbox>> page(Query query, PageRequest page, Scope scope) {
    var filters = new ArrayList<Bson>();
    filters.add(Tenants.only(query.tenant()));
    if (!query.district().isEmpty()) {
      filters.add(eq("district", query.district()));
    }
    if (!query.states().isEmpty()) {
      filters.add(in(STATE, codes(query.states())));
    }
    if (!query.copiedFrom().isEmpty()) {
      filters.add(eq(SOURCE, query.copiedFrom()));
    }
    if (!query.theory().isEmpty()) {
      filters.add(eq("outline.tests.theory", query.theory()));
    }
    if (!query.participant().isEmpty()) {
      filters.add(eq(PARTICIPANT, query.participant()));
    }
    if (!query.outside().isEmpty()) {
      filters.add(ne("header.tenant", query.outside()));
    }
    return stored(aggregates().page(and(filters), LAST_CHANGED_FIRST, page, scope));
  }

  @Override
  public List<Stored<Sandbox>> standingIn(Collection<SandboxState> states) {
    return all(in(STATE, codes(states)), Scope.EVERYTHING);
  }

  @Override
  public List<Stored<Sandbox>> copiesOf(String source, Scope scope) {
    return all(eq(SOURCE, source), scope);
  }

  private List<Stored<Sandbox>> all(Bson filter, Scope scope) {
    return aggregates()
        .collection()
        .find(Aggregates.readable(filter, scope))
        .sort(Sorts.ascending("header.createdAt", "_id"))
        .map(this::stored)
        .into(new ArrayList<>());
  }

  private static List<String> codes(Collection<SandboxState> states) {
    return states.stream().map(SandboxDocument::code).toList();
  }

  @Override
  protected Sandbox content(SandboxDocument document) {
    return document.toDomain();
  }

  @Override
  protected SandboxDocument document(String name, Sandbox content) {
    return SandboxDocument.of(name, content);
  }

  @Override
  protected Traits traits(String name, Sandbox content) {
    var row =
        new Row(
            ResourceName.tenant(name), content.visibility(), null, null, content.participating());
    return new Traits(row, content.title(), null);
  }
}
