package it.nzd.platform.store;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import it.nzd.platform.contract.ResourceName;
import java.util.Collection;
import org.bson.conversions.Bson;

/** The tenant in a query. */
public final class Tenants {
  /** The tenant whose catalogue all cities share. */
  public static final String PROGRAMME = "programme";

  private Tenants() {}

  /** Only rows of this tenant; of all where it is empty. */
  public static Bson only(String tenant) {
    return tenant.isEmpty() ? empty() : eq("header.tenant", tenant);
  }

  /** Only rows of the tenants that these resources lie in. */
  public static Bson of(Collection<String> resources) {
    return in("header.tenant", resources.stream().map(ResourceName::tenant).distinct().toList());
  }
}
