package it.nzd.consultations.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.nin;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.size;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import it.nzd.consultations.domain.Audience;
import it.nzd.consultations.domain.Consultation;
import it.nzd.consultations.domain.ConsultationState;
import it.nzd.consultations.domain.Consultations;
import it.nzd.consultations.domain.ConsultationsReason;
import it.nzd.consultations.domain.Readers;
import it.nzd.consultations.domain.Registered;
import it.nzd.platform.access.Row;
import it.nzd.platform.access.Scope;
import it.nzd.platform.contract.ResourceName;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bson.conversions.Bson;

/** The consultations in MongoDB. */
@Singleton
final class MongoConsultations extends MongoRegister<Consultation, ConsultationDocument>
    implements Consultations {
  private static final Sort LATEST_FIRST = new Sort("header.createdAt", true);
  private static final String STATE = "state";
  private static final String KIND = "audience.kind";
  private static final String SEGMENT = "audience.segment.";
  private static final Bson OPENED =
      nin(STATE, ConsultationState.DRAFT.code(), ConsultationState.SCHEDULED.code());

  MongoConsultations(MongoDatabase database, PageTokens tokens, Outbox outbox) {
    super(
        collection(database, "consultations", ConsultationDocument.class),
        tokens,
        outbox,
        ConsultationsReason.CONSULTATION_EXISTS);
    index("by_creation", "header.createdAt", "_id");
    index("by_state", STATE, "header.createdAt", "_id");
    index("by_district", "district", "header.createdAt", "_id");
    aggregates()
        .collection()
        .createIndex(Indexes.ascending(STATE, "_id"), new IndexOptions().name("due"));
  }

  @Override
  public Optional<Stored<Consultation>> find(String name, Readers readers) {
    var filter = Aggregates.readable(and(eq("_id", name), filter(readers)), Scope.EVERYTHING);
    return Optional.ofNullable(aggregates().collection().find(filter).first()).map(this::stored);
  }

  @Override
  public Slice<Stored<Consultation>> page(Query query, PageRequest page, Readers readers) {
    var parts = new ArrayList<Bson>();
    parts.add(Tenants.only(query.tenant()));
    if (!query.states().isEmpty()) {
      parts.add(in(STATE, query.states().stream().map(ConsultationState::code).toList()));
    }
    if (!query.district().isEmpty()) {
      parts.add(eq("district", query.district()));
    }
    parts.add(query.asksOwn() ? asksOwn(readers) : filter(readers));
    return stored(aggregates().page(and(parts), LATEST_FIRST, page, Scope.EVERYTHING));
  }

  @Override
  public List<Stored<Consultation>> named(Collection<String> names) {
    return aggregates()
        .collection()
        .find(Aggregates.readable(in("_id", names), Scope.EVERYTHING))
        .map(this::stored)
        .into(new ArrayList<>());
  }

  @Override
  public List<Stored<Consultation>> due(Instant now, int most) {
    var isDue =
        or(
            and(eq(STATE, ConsultationState.SCHEDULED.code()), lte("openTime", now)),
            and(eq(STATE, ConsultationState.OPEN.code()), lte("closeTime", now)),
            eq(STATE, ConsultationState.CLOSED.code()));
    return aggregates()
        .collection()
        .find(Aggregates.readable(isDue, Scope.EVERYTHING))
        .sort(Sorts.ascending(STATE, "_id"))
        .limit(most)
        .map(this::stored)
        .into(new ArrayList<>());
  }

  /** What the readers may read: their scope, or from the opening on what asks them. */
  private static Bson filter(Readers readers) {
    if (readers.scope().everything()) {
      return readers.scope().filter();
    }
    var any = new ArrayList<Bson>();
    any.add(readers.scope().filter());
    any.add(asksOwn(readers));
    if (!readers.citizenOf().isEmpty()) {
      any.add(and(in("header.tenant", readers.citizenOf()), OPENED, eq("audience.citizens", true)));
    }
    return or(any);
  }

  /** What asks an organisation of the readers, from the opening on. */
  private static Bson asksOwn(Readers readers) {
    return readers.organisations().isEmpty()
        ? in("_id", List.of())
        : and(OPENED, or(readers.organisations().stream().map(MongoConsultations::asks).toList()));
  }

  /** As {@link Consultation#asks} says it. */
  private static Bson asks(Registered own) {
    var facts = own.facts();
    return and(
        eq("header.tenant", ResourceName.tenant(facts.organisation())),
        or(
            and(eq(KIND, Audience.Kind.INVITED.code()), eq("searchInvited", facts.organisation())),
            and(ne(KIND, Audience.Kind.INVITED.code()), eq("searchAsked", facts.organisation())),
            and(
                ne(KIND, Audience.Kind.INVITED.code()),
                eq("district", own.district()),
                holds("municipalities", facts.municipality()),
                holds("sizeClasses", facts.sizeClass()),
                holds("types", facts.type()),
                in(SEGMENT + "atecoPrefix", beginnings(facts.ateco())))));
  }

  private static Bson holds(String list, String value) {
    return or(size(SEGMENT + list, 0), eq(SEGMENT + list, value));
  }

  private static List<String> beginnings(String text) {
    return IntStream.rangeClosed(0, text.length()).mapToObj(end -> text.substring(0, end)).toList();
  }

  @Override
  protected Consultation content(ConsultationDocument document) {
    return document.toDomain();
  }

  @Override
  protected ConsultationDocument document(String name, Consultation content) {
    return ConsultationDocument.of(name, content);
  }

  @Override
  protected Traits traits(String name, Consultation content) {
    var row = new Row(ResourceName.tenant(name), content.shownTo(), null, null, content.guests());
    return new Traits(row, content.title(), null);
  }
}
