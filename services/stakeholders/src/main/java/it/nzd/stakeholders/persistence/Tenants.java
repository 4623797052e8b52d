package it.nzd.stakeholders.persistence;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;

import org.bson.conversions.Bson;

/** The tenant in a query. */
final class Tenants {
  private Tenants() {}

  /** Only rows of this tenant; of all where it is empty. */
  static Bson only(String tenant) {
    return tenant.isEmpty() ? empty() : eq("header.tenant", tenant);
  }
}
