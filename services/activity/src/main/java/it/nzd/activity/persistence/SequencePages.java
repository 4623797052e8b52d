package it.nzd.activity.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.PageTokens;
import it.nzd.platform.store.Slice;
import java.util.ArrayList;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.conversions.Bson;

/** Pages by the place of what happened, the latest first; what shares a place is ordered by id. */
final class SequencePages {
  private static final String SEQUENCE = "sequence";

  private final MongoCollection<BsonDocument> documents;
  private final PageTokens tokens;

  SequencePages(MongoCollection<BsonDocument> documents, PageTokens tokens) {
    this.documents = documents;
    this.tokens = tokens;
  }

  Slice<BsonDocument> page(Bson filter, PageRequest page) {
    var wanted = page.token().isEmpty() ? filter : and(filter, after(page));
    var found =
        documents
            .find(wanted)
            .sort(descending(SEQUENCE, "_id"))
            .limit(page.size() + 1)
            .into(new ArrayList<>());
    if (found.size() <= page.size()) {
      return new Slice<>(found, "");
    }
    var items = found.subList(0, page.size());
    var last = items.getLast();
    var token =
        tokens.after(
            new BsonInt32(Values.number(last, SEQUENCE)),
            Values.text(last, "_id"),
            page.fingerprint());
    return new Slice<>(items, token);
  }

  private Bson after(PageRequest page) {
    var place = tokens.read(page.token(), page.fingerprint());
    return or(
        lt(SEQUENCE, place.sortValue()),
        and(eq(SEQUENCE, place.sortValue()), lt("_id", place.id())));
  }
}
