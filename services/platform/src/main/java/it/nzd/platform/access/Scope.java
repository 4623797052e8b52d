package it.nzd.platform.access;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;

import it.nzd.platform.identity.Actor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.bson.conversions.Bson;

/**
 * Which rows a caller may read. Every read takes one; {@link #filter()} and {@link #allows} say the
 * same, in the store's words and in Java's.
 *
 * @param everything true for a service on its own behalf
 * @param inside tenants whose internal rows are read
 * @param isPartner whether rows shared with partners are read
 * @param organisations organisations whose rows are read, by tenant
 * @param municipalities municipalities whose rows are read, by tenant
 */
public record Scope(
    boolean everything,
    Set<String> inside,
    boolean isPartner,
    Map<String, Set<String>> organisations,
    Map<String, Set<String>> municipalities) {
  /** Reads all rows: for services that call on their own behalf. */
  public static final Scope EVERYTHING = new Scope(true, Set.of(), false, Map.of(), Map.of());

  /** Reads public rows only. */
  public static final Scope PUBLIC = new Scope(false, Set.of(), false, Map.of(), Map.of());

  /** The scope of a caller, given what the person may act for. */
  public static Scope of(Actor actor, Standing standing) {
    if (actor.isService()) {
      return EVERYTHING;
    }
    var inside = new HashSet<String>();
    boolean partner = false;
    for (var held : actor.roles().entrySet()) {
      if (held.getValue().stream().anyMatch(Roles.INSIDERS::contains)) {
        inside.add(held.getKey());
      }
      partner |= held.getValue().stream().anyMatch(role -> !Roles.NOT_PARTNERS.contains(role));
    }
    return new Scope(
        false,
        Set.copyOf(inside),
        partner,
        held(actor, Roles.FIRM, standing.organisations()),
        held(actor, Roles.MUNICIPALITY_OFFICER, standing.municipalities()));
  }

  /** Whether the row may be read. */
  public boolean allows(Row row) {
    return everything
        || row.visibility() == Row.Visibility.PUBLIC
        || (isPartner && row.visibility() == Row.Visibility.PARTNERS)
        || inside.contains(row.tenant())
        || owns(row)
        || isGuestOf(row);
  }

  /** Whether the row belongs to an organisation or territory the caller acts for. */
  public boolean owns(Row row) {
    return (row.organisation() != null
            && organisations.getOrDefault(row.tenant(), Set.of()).contains(row.organisation()))
        || (row.municipality() != null
            && municipalities.getOrDefault(row.tenant(), Set.of()).contains(row.municipality()));
  }

  /** Whether an organisation the caller acts for reads the row without owning it. */
  private boolean isGuestOf(Row row) {
    return organisations.getOrDefault(row.tenant(), Set.of()).stream()
        .anyMatch(row.guests()::contains);
  }

  /** The rows that may be read, as a filter on the stored header. */
  public Bson filter() {
    return filter("header");
  }

  /**
   * The rows that may be read, as a filter.
   *
   * @param header path of the stored row's fields
   */
  public Bson filter(String header) {
    if (everything) {
      return new org.bson.Document();
    }
    var visibility = header + ".visibility";
    var tenantOf = header + ".tenant";
    var any = new ArrayList<Bson>();
    any.add(isPartner ? in(visibility, "PUBLIC", "PARTNERS") : eq(visibility, "PUBLIC"));
    if (!inside.isEmpty()) {
      any.add(in(tenantOf, inside));
    }
    organisations.forEach(
        (tenant, own) ->
            any.add(
                and(
                    eq(tenantOf, tenant),
                    or(in(header + ".organisation", own), in(header + ".guests", own)))));
    municipalities.forEach(
        (tenant, own) -> any.add(and(eq(tenantOf, tenant), in(header + ".municipality", own))));
    return any.size() == 1 ? any.getFirst() : or(any);
  }

  private static Map<String, Set<String>> held(
      Actor actor, String role, Map<String, Set<String>> standing) {
    var kept = new HashMap<String, Set<String>>();
    standing.forEach(
        (tenant, own) -> {
          if (actor.rolesIn(tenant).contains(role) && !own.isEmpty()) {
            kept.put(tenant, Set.copyOf(own));
          }
        });
    return Map.copyOf(kept);
  }
}
