package it.nzd.consultations.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import it.nzd.consultations.domain.ResultsBook;
import it.nzd.consultations.domain.tables.Milestone;
import it.nzd.consultations.domain.tables.Results;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.BsonDocument;

/** Tables and milestones in MongoDB, a document a consultation. */
@Singleton
final class MongoResultsBook implements ResultsBook {
  private static final String ID = "_id";
  private static final String ORGANISATIONS = "organisations";
  private static final String BALANCE = "balance";

  private final MongoCollection<ResultsDocument> results;
  private final MongoCollection<MilestoneDocument> milestones;

  MongoResultsBook(MongoDatabase database) {
    results = database.getCollection("results", ResultsDocument.class);
    milestones = database.getCollection("milestones", MilestoneDocument.class);
  }

  @Override
  public Optional<Results> find(String consultation) {
    return Optional.ofNullable(results.find(eq(ID, consultation)).first())
        .map(ResultsDocument::toDomain);
  }

  @Override
  public Set<String> without(Collection<String> consultations) {
    var left = new HashSet<>(consultations);
    results
        .withDocumentClass(BsonDocument.class)
        .find(in(ID, consultations))
        .projection(Projections.include(ID))
        .forEach(found -> left.remove(name(found)));
    return left;
  }

  @Override
  public Map<String, Integer> answered(Collection<String> consultations) {
    var found = new HashMap<String, Integer>();
    results
        .withDocumentClass(BsonDocument.class)
        .find(in(ID, consultations))
        .projection(Projections.include(ORGANISATIONS))
        .forEach(each -> found.put(name(each), each.getNumber(ORGANISATIONS).intValue()));
    return found;
  }

  @Override
  public Map<String, Double> balances(Collection<String> consultations) {
    var found = new HashMap<String, Double>();
    milestones
        .withDocumentClass(BsonDocument.class)
        .find(in(ID, consultations))
        .projection(Projections.include(BALANCE))
        .forEach(
            each -> {
              if (each.isNumber(BALANCE)) {
                found.put(name(each), each.getNumber(BALANCE).doubleValue());
              }
            });
    return found;
  }

  @Override
  public void keep(String consultation, Results computed) {
    unlessThere(() -> results.insertOne(ResultsDocument.of(consultation, computed)));
  }

  @Override
  public Milestone milestone(String consultation) {
    return Optional.ofNullable(milestones.find(eq(ID, consultation)).first())
        .map(MilestoneDocument::toDomain)
        .orElse(Milestone.NONE);
  }

  @Override
  public void keep(String consultation, Milestone seen, Milestone next) {
    var document = MilestoneDocument.of(consultation, next);
    if (seen.answers() == 0) {
      unlessThere(() -> milestones.insertOne(document));
    } else {
      milestones.replaceOne(and(eq(ID, consultation), eq("answers", seen.answers())), document);
    }
  }

  private static String name(BsonDocument found) {
    return found.getString(ID).getValue();
  }

  private static void unlessThere(Runnable insert) {
    try {
      insert.run();
    } catch (MongoWriteException e) {
      if (ErrorCategory.fromErrorCode(e.getError().getCode()) != ErrorCategory.DUPLICATE_KEY) {
        throw e;
      }
    }
  }
}
