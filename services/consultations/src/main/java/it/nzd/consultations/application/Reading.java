package it.nzd.consultations.application;

import it.nzd.consultations.domain.Consultation;
import it.nzd.platform.access.Caller;
import it.nzd.platform.access.Roles;
import it.nzd.platform.access.Scope;
import it.nzd.platform.contract.ResourceName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Who reads which consultations, answers and tables. */
public final class Reading {
  private static final String PERSON = "person:";

  private Reading() {}

  /** Whether the caller belongs to the city's own people, who see more of a consultation. */
  public static boolean isInside(Caller caller, String name) {
    return caller.scope().everything()
        || caller.scope().inside().contains(ResourceName.tenant(name));
  }

  /** Whether the caller coordinates the city. */
  public static boolean isCoordinator(Caller caller, String name) {
    return caller.actor().rolesIn(ResourceName.tenant(name)).contains(Roles.CITY_COORDINATOR);
  }

  /** The tables: hidden ones are for the coordinator, others for the city from the close on. */
  static boolean mayReadResults(Caller caller, String name, Consultation consultation) {
    if (isCoordinator(caller, name)) {
      return consultation.state().isAfterClose();
    }
    if (consultation.hiddenResults()) {
      return false;
    }
    return isInside(caller, name)
        ? consultation.state().isAfterClose()
        : consultation.state().isPublished();
  }

  /** The own answers of a caller: of organisations acted for, and of the person as a citizen. */
  static Scope own(Caller caller) {
    var owners = new HashMap<String, Set<String>>();
    caller.scope().organisations().forEach((tenant, own) -> owners.put(tenant, new HashSet<>(own)));
    citizenOf(caller)
        .forEach(
            tenant -> owners.computeIfAbsent(tenant, t -> new HashSet<>()).add(person(caller)));
    return new Scope(false, Set.of(), false, Map.copyOf(owners), Map.of());
  }

  /** All answers of a tenant: for the coordinator, of named consultations alone. */
  static Scope all(String tenant) {
    return new Scope(false, Set.of(tenant), false, Map.of(), Map.of());
  }

  /** The key that stands for a person's own answer. */
  static String person(Caller caller) {
    return PERSON + caller.actor().id();
  }

  /** The tenants that the caller lives or works in. */
  static Set<String> citizenOf(Caller caller) {
    return caller.actor().roles().entrySet().stream()
        .filter(held -> held.getValue().contains(Roles.CITIZEN))
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }
}
