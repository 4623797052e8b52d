package it.nzd.consultations.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import it.nzd.consultations.domain.Answer;
import it.nzd.consultations.domain.Answerer;
import it.nzd.consultations.domain.Answers;
import it.nzd.consultations.domain.ConsultationsReason;
import it.nzd.consultations.domain.Submission;
import it.nzd.platform.access.Row;
import it.nzd.platform.access.Scope;
import it.nzd.platform.contract.ResourceName;
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
import java.util.List;
import java.util.function.BiConsumer;
import org.bson.conversions.Bson;

/**
 * The answers in MongoDB, without events. The unique key is consultation and owner: there is no
 * second one. They are handed over by name, which is a hash.
 */
@Singleton
final class MongoAnswers extends MongoRegister<Answer, AnswerDocument> implements Answers {
  private static final Sort LATEST_FIRST = new Sort("header.createdAt", true);
  private static final String CONSULTATION = "consultation";
  private static final String ANSWERER = "answerer";
  private static final String SUBMITTED = "submitted";
  private static final int BATCH = 200;

  MongoAnswers(MongoDatabase database, PageTokens tokens) {
    super(
        collection(database, "answers", AnswerDocument.class),
        tokens,
        ConsultationsReason.ANSWER_EXISTS);
    index("by_creation", "header.createdAt", "_id");
    index("by_consultation", CONSULTATION, "header.createdAt", "_id");
    index("by_organisation", "header.organisation", "header.createdAt", "_id");
    aggregates()
        .collection()
        .createIndex(
            Indexes.ascending(CONSULTATION, ANSWERER, SUBMITTED, "_id"),
            new IndexOptions().name("counted"));
  }

  @Override
  public Slice<Stored<Answer>> page(
      String tenant, String consultation, boolean submittedOnly, PageRequest page, Scope scope) {
    var parts = new ArrayList<Bson>();
    parts.add(Tenants.only(tenant));
    if (!consultation.isEmpty()) {
      parts.add(eq(CONSULTATION, consultation));
    }
    if (submittedOnly) {
      parts.add(eq(SUBMITTED, true));
    }
    return stored(aggregates().page(and(parts), LATEST_FIRST, page, scope));
  }

  @Override
  public Counts count(String consultation) {
    var organisations = List.of(Answerer.ORGANISATION, Answerer.ASSOCIATION);
    return new Counts(
        count(
            and(
                eq(CONSULTATION, consultation),
                in(ANSWERER, organisations.stream().map(Answerer::code).toList()))),
        submitted(consultation, Answerer.ORGANISATION),
        submitted(consultation, Answerer.ASSOCIATION),
        submitted(consultation, Answerer.CITIZEN));
  }

  @Override
  public void eachSubmission(String consultation, BiConsumer<Answerer, Submission> reader) {
    aggregates()
        .collection()
        .find(and(eq(CONSULTATION, consultation), eq(SUBMITTED, true)))
        .sort(Sorts.ascending("_id"))
        .batchSize(BATCH)
        .forEach(
            document -> {
              var submission = document.submission();
              if (submission != null) {
                reader.accept(Coded.of(Answerer.class, document.answerer()), submission.toDomain());
              }
            });
  }

  @Override
  public void seal(String consultation) {
    aggregates()
        .collection()
        .updateMany(eq(CONSULTATION, consultation), Updates.inc("revision", 1L));
  }

  private int submitted(String consultation, Answerer answerer) {
    return count(
        and(eq(CONSULTATION, consultation), eq(ANSWERER, answerer.code()), eq(SUBMITTED, true)));
  }

  private int count(Bson filter) {
    return Math.toIntExact(aggregates().count(filter, Scope.EVERYTHING));
  }

  @Override
  protected Answer content(AnswerDocument document) {
    return document.toDomain();
  }

  @Override
  protected AnswerDocument document(String name, Answer content) {
    return AnswerDocument.of(name, content);
  }

  @Override
  protected Traits traits(String name, Answer content) {
    var row = new Row(ResourceName.tenant(name), Row.Visibility.INTERNAL, content.owner(), null);
    return new Traits(row, "", content.consultation() + "|" + content.owner());
  }
}
