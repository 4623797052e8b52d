package it.nzd.decisions.persistence;

import static com.mongodb.client.model.Filters.all;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import it.nzd.decisions.domain.Decision;
import it.nzd.decisions.domain.DecisionState;
import it.nzd.decisions.domain.Decisions;
import it.nzd.platform.access.Row;
import it.nzd.platform.access.Scope;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.error.PlatformReason;
import it.nzd.platform.event.Outbox;
import it.nzd.platform.search.SearchTerms;
import it.nzd.platform.store.MongoRegister;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.PageTokens;
import it.nzd.platform.store.Slice;
import it.nzd.platform.store.Sort;
import it.nzd.platform.store.Stored;
import it.nzd.platform.store.Tenants;
import it.nzd.platform.store.Traits;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;

/** The register of decisions in MongoDB. */
@Singleton
final class MongoDecisions extends MongoRegister<Decision, DecisionDocument> implements Decisions {
  private static final Sort LATEST_FIRST = new Sort("header.updatedAt", true);

  MongoDecisions(MongoDatabase database, PageTokens tokens, Outbox outbox) {
    super(
        collection(database, "decisions", DecisionDocument.class),
        tokens,
        outbox,
        PlatformReason.RESOURCE_EXISTS);
    index("by_update", "header.updatedAt", "_id");
    index("by_state", "course.state", "header.updatedAt", "_id");
    index("by_district", "asked.district", "header.updatedAt", "_id");
    index("by_meeting", "course.meeting", "header.updatedAt", "_id");
    index("by_words", "searchTerms");
    aggregates()
        .collection()
        .createIndex(Indexes.ascending("sortDue"), new IndexOptions().name("by_due"));
  }

  @Override
  public Slice<Stored<Decision>> page(Query query, PageRequest page, Scope scope) {
    return stored(aggregates().page(filter(query), LATEST_FIRST, page, scope));
  }

  @Override
  public List<Stored<Decision>> due(Instant now, int most) {
    return aggregates()
        .collection()
        .find(and(lte("sortDue", now), eq("header.deleted", false)))
        .sort(ascending("sortDue", "_id"))
        .limit(most)
        .map(this::stored)
        .into(new ArrayList<>());
  }

  private static Bson filter(Query query) {
    var parts = new ArrayList<Bson>();
    parts.add(Tenants.only(query.tenant()));
    var words = SearchTerms.wanted(query.words());
    if (!words.isEmpty()) {
      parts.add(all("searchTerms", words));
    }
    if (!query.states().isEmpty()) {
      parts.add(in("course.state", query.states().stream().map(DecisionState::code).toList()));
    }
    query.subject().ifPresent(subject -> parts.add(eq("asked.subject", subject.code())));
    if (!query.district().isEmpty()) {
      parts.add(eq("asked.district", query.district()));
    }
    if (!query.meeting().isEmpty()) {
      parts.add(eq("course.meeting", query.meeting()));
    }
    return and(parts);
  }

  @Override
  protected Decision content(DecisionDocument document) {
    return document.toDomain();
  }

  @Override
  protected DecisionDocument document(String name, Decision content) {
    return DecisionDocument.of(name, content);
  }

  @Override
  protected Traits traits(String name, Decision content) {
    var question = content.question();
    var row = new Row(ResourceName.tenant(name), question.visibility(), null, null);
    return new Traits(row, question.title(), null);
  }
}
