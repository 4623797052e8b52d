package it.nzd.barriers.persistence;

import static com.mongodb.client.model.Filters.all;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import it.nzd.barriers.domain.BarrierQuery;
import it.nzd.platform.store.Tenants;
import it.nzd.platform.value.Coded;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;

/** What narrows barriers, in the store's words. */
final class BarrierFilters {
  private BarrierFilters() {}

  static Bson of(BarrierQuery query) {
    var parts = new ArrayList<Bson>();
    parts.add(Tenants.only(query.tenant()));
    if (!query.words().isEmpty()) {
      parts.add(all("searchTerms", query.words()));
    }
    oneOf("district", query.districts(), parts);
    oneOf("dimension", codes(query.dimensions()), parts);
    oneOf("polarity", codes(query.polarities()), parts);
    oneOf("barrierClass", codes(query.classes()), parts);
    oneOf("governanceLevel", codes(query.levels()), parts);
    oneOf("levers", codes(query.levers()), parts);
    oneOf("state", query.states(), parts);
    if (!query.affects().isEmpty()) {
      parts.add(eq("searchAffected", query.affects()));
    }
    return parts.size() == 1 ? parts.getFirst() : and(parts);
  }

  private static void oneOf(String field, List<String> values, List<Bson> parts) {
    if (!values.isEmpty()) {
      parts.add(in(field, values));
    }
  }

  private static List<String> codes(List<? extends Coded> values) {
    return values.stream().map(Coded::code).toList();
  }
}
