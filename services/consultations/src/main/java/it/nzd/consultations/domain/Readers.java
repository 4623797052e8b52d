package it.nzd.consultations.domain;

import it.nzd.platform.access.Row;
import it.nzd.platform.access.Scope;
import it.nzd.platform.contract.ResourceName;
import java.util.Map;
import java.util.Set;

/**
 * Which consultations a caller may read: those of the reading scope, and from the opening on those
 * that ask the caller. The store compiles it into the query; {@link #allows} says the same.
 *
 * @param scope the reading scope
 * @param organisations organisations the caller acts for, by tenant
 * @param citizenOf tenants that the caller lives or works in
 */
public record Readers(Scope scope, Map<String, Set<String>> organisations, Set<String> citizenOf) {
  /** Reads everything: for the service itself. */
  public static final Readers EVERYTHING = new Readers(Scope.EVERYTHING, Map.of(), Set.of());

  public Readers {
    organisations = Map.copyOf(organisations);
    citizenOf = Set.copyOf(citizenOf);
  }

  /** Whether the caller may read a consultation. */
  public boolean allows(String name, Consultation consultation) {
    var tenant = ResourceName.tenant(name);
    return scope.allows(new Row(tenant, consultation.shownTo(), null, null))
        || (!consultation.state().isBeforeOpening() && isAsked(tenant, consultation.audience()));
  }

  private boolean isAsked(String tenant, Audience audience) {
    var own = organisations.get(tenant);
    boolean asFirm =
        own != null
            && (audience.kind() != Audience.Kind.INVITED
                || audience.invited().stream().anyMatch(own::contains));
    return asFirm || (audience.citizens() && citizenOf.contains(tenant));
  }
}
