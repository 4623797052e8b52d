package it.nzd.indicators.persistence;

import com.mongodb.client.model.Projections;
import it.nzd.platform.access.Scope;
import it.nzd.platform.store.Aggregates;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;

/** Resource names of documents, without the documents. */
final class Names {
  private Names() {}

  static List<String> of(Aggregates<?> aggregates, Bson filter, Scope scope) {
    return aggregates
        .collection()
        .withDocumentClass(BsonDocument.class)
        .find(Aggregates.readable(filter, scope))
        .projection(Projections.include("_id"))
        .map(found -> found.getString("_id").getValue())
        .into(new ArrayList<>());
  }
}
