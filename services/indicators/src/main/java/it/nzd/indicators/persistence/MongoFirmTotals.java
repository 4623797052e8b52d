package it.nzd.indicators.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import it.nzd.indicators.domain.rollup.FirmTotals;
import it.nzd.indicators.domain.rollup.KeptTotal;
import it.nzd.platform.id.Ids;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.conversions.Bson;

/**
 * A document a measure and district: a count of changes, those under way, what was computed last.
 * What a change makes outdated is taken away with it. A change whose process died counts as stored
 * once nobody can be at it any more.
 */
@Singleton
final class MongoFirmTotals implements FirmTotals {
  private static final Duration LONGEST = Duration.ofMinutes(1);
  private static final UpdateOptions ADDING = new UpdateOptions().upsert(true);
  private static final String CHANGES = "changes";
  private static final String OPEN = "open";
  private static final String TOTAL = "total";

  private final MongoCollection<BsonDocument> documents;
  private final Clock clock;
  private final Ids ids;

  MongoFirmTotals(MongoDatabase database, Clock clock, Ids ids) {
    documents = database.getCollection("firmTotals", BsonDocument.class);
    this.clock = clock;
    this.ids = ids;
  }

  @Override
  public Map<Place, State> of(Collection<String> measures, Collection<String> districts) {
    var wanted = new HashMap<String, Place>();
    for (var measure : measures) {
      for (var district : districts) {
        var place = new Place(measure, district);
        wanted.put(id(place), place);
      }
    }
    var found = new HashMap<Place, State>();
    for (var document : documents.find(in("_id", wanted.keySet()))) {
      var place = wanted.get(document.getString("_id").getValue());
      if (place != null) {
        found.put(place, state(document));
      }
    }
    return found;
  }

  @Override
  public void keep(Place place, KeptTotal total) {
    documents.updateOne(
        eq("_id", id(place)),
        combine(set(TOTAL, FirmTotalBson.of(total)), setOnInsert(CHANGES, new BsonInt64(0))),
        ADDING);
  }

  @Override
  public String begin(Place place) {
    var change = ids.next();
    documents.updateOne(
        eq("_id", id(place)),
        combine(
            inc(CHANGES, 1L),
            unset(TOTAL),
            set(OPEN + "." + change, date(clock.instant().plus(LONGEST)))),
        ADDING);
    return change;
  }

  @Override
  public void end(Place place, String change) {
    documents.updateOne(
        eq("_id", id(place)), combine(inc(CHANGES, 1L), unset(OPEN + "." + change)));
  }

  private State state(BsonDocument document) {
    long changes = document.getInt64(CHANGES, new BsonInt64(0)).getValue();
    var open = document.getDocument(OPEN, new BsonDocument());
    forget(document, changes, open);
    return new State(
        changes,
        !open.isEmpty(),
        Optional.ofNullable(document.get(TOTAL))
            .map(total -> FirmTotalBson.toDomain(total.asDocument())));
  }

  /** Ends what a process that died had begun; seen by the next look. */
  private void forget(BsonDocument document, long changes, BsonDocument open) {
    var now = clock.instant();
    var ended = new ArrayList<Bson>();
    open.forEach(
        (change, until) -> {
          if (Instant.ofEpochMilli(until.asDateTime().getValue()).isBefore(now)) {
            ended.add(unset(OPEN + "." + change));
          }
        });
    if (!ended.isEmpty()) {
      ended.add(inc(CHANGES, 1L));
      documents.updateOne(
          and(eq("_id", document.getString("_id")), eq(CHANGES, changes)), combine(ended));
    }
  }

  private static String id(Place place) {
    return place.measure() + "|" + place.district();
  }

  private static BsonDateTime date(Instant at) {
    return new BsonDateTime(at.toEpochMilli());
  }
}
