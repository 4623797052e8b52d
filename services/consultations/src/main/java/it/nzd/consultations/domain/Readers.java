package it.nzd.consultations.domain;

import it.nzd.platform.access.Row;
import it.nzd.platform.access.Scope;
import it.nzd.platform.contract.ResourceName;
import java.util.List;
import java.util.Set;

/**
 * Which consultations a caller may read: those of the reading scope, and from the opening on those
 * that ask the caller, by the rule that lets an answer begin. The store compiles it into the query;
 * {@link #allows} says the same.
 *
 * @param scope the reading scope
 * @param organisations organisations the caller acts for, as the registry keeps them now
 * @param citizenOf tenants that the caller lives or works in
 */
public record Readers(Scope scope, List<Registered> organisations, Set<String> citizenOf) {
  /** Reads everything: for the service itself. */
  public static final Readers EVERYTHING = new Readers(Scope.EVERYTHING, List.of(), Set.of());

  public Readers {
    organisations = List.copyOf(organisations);
    citizenOf = Set.copyOf(citizenOf);
  }

  /** Whether the caller may read a consultation. */
  public boolean allows(String name, Consultation consultation) {
    var tenant = ResourceName.tenant(name);
    return scope.allows(new Row(tenant, consultation.shownTo(), null, null, consultation.guests()))
        || (!consultation.state().isBeforeOpening() && isAsked(tenant, consultation));
  }

  private boolean isAsked(String tenant, Consultation consultation) {
    var audience = consultation.audience();
    return organisations.stream()
            .filter(each -> ResourceName.tenant(each.facts().organisation()).equals(tenant))
            .anyMatch(consultation::asks)
        || (audience.citizens() && citizenOf.contains(tenant));
  }
}
