package it.nzd.decisions.persistence;

import static com.mongodb.client.model.Accumulators.addToSet;
import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoDatabase;
import it.nzd.decisions.domain.Commitment;
import it.nzd.decisions.domain.CommitmentState;
import it.nzd.decisions.domain.Commitments;
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
import it.nzd.platform.value.Coded;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;

/** The register of commitments in MongoDB. */
@Singleton
final class MongoCommitments extends MongoRegister<Commitment, CommitmentDocument>
    implements Commitments {
  private static final Sort LATEST_FIRST = new Sort("header.updatedAt", true);

  MongoCommitments(MongoDatabase database, PageTokens tokens, Outbox outbox) {
    super(
        collection(database, "commitments", CommitmentDocument.class),
        tokens,
        outbox,
        PlatformReason.RESOURCE_EXISTS);
    index("by_update", "header.updatedAt", "_id");
    index("by_state", "state", "header.updatedAt", "_id");
    index("by_signatory", "signatory", "header.updatedAt", "_id");
    index("by_decision", "decisions", "header.updatedAt", "_id");
    index("by_district", "district", "header.updatedAt", "_id");
  }

  @Override
  public Slice<Stored<Commitment>> page(Query query, PageRequest page, Scope scope) {
    return stored(aggregates().page(filter(query), LATEST_FIRST, page, scope));
  }

  @Override
  public Summary summary(String tenant, String district, Scope scope) {
    var only =
        district.isEmpty()
            ? Tenants.only(tenant)
            : and(Tenants.only(tenant), eq("district", district));
    var counts = new EnumMap<CommitmentState, Integer>(CommitmentState.class);
    var signatories = new HashSet<String>();
    var pipeline =
        List.of(
            match(Aggregates.readable(only, scope)),
            group("$state", sum("count", 1), addToSet("signatories", "$signatory")));
    for (var row : aggregates().collection().aggregate(pipeline, Document.class)) {
      var state = Coded.of(CommitmentState.class, row.getString("_id"));
      counts.put(state, row.get("count", Number.class).intValue());
      if (state.counts()) {
        signatories.addAll(row.getList("signatories", String.class));
      }
    }
    return new Summary(counts, signatories.size());
  }

  private static Bson filter(Query query) {
    var parts = new ArrayList<Bson>();
    parts.add(Tenants.only(query.tenant()));
    equal("signatory", query.signatory(), parts);
    equal("decisions", query.decision(), parts);
    equal("district", query.district(), parts);
    if (!query.states().isEmpty()) {
      parts.add(in("state", query.states().stream().map(CommitmentState::code).toList()));
    }
    return and(parts);
  }

  private static void equal(String field, String value, List<Bson> parts) {
    if (!value.isEmpty()) {
      parts.add(eq(field, value));
    }
  }

  @Override
  protected Commitment content(CommitmentDocument document) {
    return document.toDomain();
  }

  @Override
  protected CommitmentDocument document(String name, Commitment content) {
    return CommitmentDocument.of(name, content);
  }

  @Override
  protected Traits traits(String name, Commitment content) {
    var tenant = ResourceName.tenant(name);
    var row = new Row(tenant, content.visibility(), content.signatory(), null);
    return new Traits(row, content.title(), null);
  }
}
