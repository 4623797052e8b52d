package it.nzd.stakeholders.application;

import it.nzd.platform.access.Caller;
import it.nzd.platform.access.Roles;
import it.nzd.platform.access.Row;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.store.Stored;
import it.nzd.stakeholders.domain.Memberships;
import it.nzd.stakeholders.domain.Person;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.Set;

/** Whom a caller may know by name, and whom they may reach. */
@Singleton
final class Colleagues {
  private final Memberships memberships;
  private final EntitlementReader days;

  Colleagues(Memberships memberships, EntitlementReader days) {
    this.memberships = memberships;
    this.days = days;
  }

  /** The caller and everybody who acts for one of the caller's organisations today. */
  Set<String> of(Caller caller) {
    var subjects = new HashSet<String>();
    subjects.add(caller.actor().id());
    var own = new HashSet<String>();
    caller.scope().organisations().values().forEach(own::addAll);
    if (!own.isEmpty()) {
      memberships.ofOrganisations(own).stream()
          .map(Stored::value)
          .filter(membership -> membership.isInForce(days.today()))
          .forEach(membership -> subjects.add(membership.person()));
    }
    return subjects;
  }

  /** Whether the caller may read the name. */
  static boolean mayName(Caller caller, Stored<Person> person, Set<String> colleagues) {
    var row = new Row(tenant(person), person.value().visibility(), null, null);
    return caller.scope().allows(row) || colleagues.contains(person.value().subject());
  }

  /** Whether the caller may read how to reach the person. */
  static boolean mayReach(Caller caller, Stored<Person> person, Set<String> colleagues) {
    var held = caller.actor().rolesIn(tenant(person));
    return held.contains(Roles.CITY_COORDINATOR)
        || held.contains(Roles.PROGRAMME_COORDINATOR)
        || colleagues.contains(person.value().subject());
  }

  private static String tenant(Stored<Person> person) {
    return ResourceName.tenant(person.name());
  }
}
