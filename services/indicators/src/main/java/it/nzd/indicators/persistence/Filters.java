package it.nzd.indicators.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import it.nzd.platform.store.Tenants;
import java.util.ArrayList;
import org.bson.conversions.Bson;

/** Filters of lists: a tenant and fields that may each be any. */
final class Filters {
  private Filters() {}

  /**
   * Rows of a tenant with these values.
   *
   * @param tenant tenant code; empty for all
   * @param pairs field and value in turn; an empty value is any
   */
  static Bson of(String tenant, String... pairs) {
    var parts = new ArrayList<Bson>();
    parts.add(Tenants.only(tenant));
    for (int i = 0; i < pairs.length; i += 2) {
      if (!pairs[i + 1].isEmpty()) {
        parts.add(eq(pairs[i], pairs[i + 1]));
      }
    }
    return and(parts);
  }
}
