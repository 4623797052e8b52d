package it.nzd.indicators.persistence;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import it.nzd.platform.contract.ResourceName;
import java.util.Collection;
import org.bson.conversions.Bson;

/** The tenant in a query. */
final class Tenants {
  /** The tenant whose catalogue all cities share. */
  static final String PROGRAMME = "programme";

  private Tenants() {}

  /** Only rows of this tenant; of all where it is empty. */
  static Bson only(String tenant) {
    return tenant.isEmpty() ? empty() : eq("header.tenant", tenant);
  }

  /** Only rows of the tenants that these resources lie in. */
  static Bson of(Collection<String> resources) {
    return in("header.tenant", resources.stream().map(ResourceName::tenant).distinct().toList());
  }
}
