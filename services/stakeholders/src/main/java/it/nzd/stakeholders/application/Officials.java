package it.nzd.stakeholders.application;

import it.nzd.platform.access.Caller;
import it.nzd.platform.access.Roles;
import it.nzd.platform.access.Scope;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Stored;
import it.nzd.stakeholders.domain.Membership;
import it.nzd.stakeholders.domain.Memberships;
import it.nzd.stakeholders.domain.OrganisationType;
import it.nzd.stakeholders.domain.Organisations;
import it.nzd.stakeholders.domain.Person;
import it.nzd.stakeholders.domain.TransitionTeams;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who acts for a city today in an official role: somebody with such a role, an officer of a
 * municipality or of a public body, or whoever sits in a transition team. Everybody who works with
 * that city may know them by name.
 */
@Singleton
final class Officials {
  private static final int MOST_TEAMS = 200;
  private static final Set<String> ROLES =
      Set.of(
          Roles.CITY_COORDINATOR,
          Roles.MUNICIPALITY_OFFICER,
          Roles.CDTT_MEMBER,
          Roles.OPERATOR,
          Roles.AUTHORITY,
          Roles.DATA_STEWARD,
          Roles.EVALUATOR);

  private final Memberships memberships;
  private final Organisations organisations;
  private final TransitionTeams teams;
  private final EntitlementReader days;

  Officials(
      Memberships memberships,
      Organisations organisations,
      TransitionTeams teams,
      EntitlementReader days) {
    this.memberships = memberships;
    this.organisations = organisations;
    this.teams = teams;
    this.days = days;
  }

  /** Resource names of those of the people who act for a city that the caller works with. */
  Set<String> knownTo(Caller caller, Collection<Stored<Person>> people) {
    var near =
        people.stream()
            .filter(person -> person.value().isPresent())
            .filter(person -> !caller.actor().rolesIn(tenant(person)).isEmpty())
            .toList();
    if (near.isEmpty()) {
      return Set.of();
    }
    var posts = posts(near);
    return near.stream()
        .filter(
            person ->
                !Collections.disjoint(person.value().roles(), ROLES)
                    || posts.contains(new Post(tenant(person), person.value().subject())))
        .map(Stored::name)
        .collect(Collectors.toUnmodifiableSet());
  }

  private record Post(String tenant, String subject) {}

  private Set<Post> posts(List<Stored<Person>> people) {
    var posts = new HashSet<Post>();
    people.stream()
        .map(Officials::tenant)
        .distinct()
        .flatMap(tenant -> seated(tenant).stream().map(subject -> new Post(tenant, subject)))
        .forEach(posts::add);
    posts.addAll(employed(people.stream().map(person -> person.value().subject()).toList()));
    return posts;
  }

  /** Holders and deputies of the tenant's seats. */
  private Set<String> seated(String tenant) {
    return teams.page(tenant, "", PageRequest.first(MOST_TEAMS), Scope.EVERYTHING).items().stream()
        .flatMap(team -> team.value().seats().stream())
        .filter(seat -> seat.isInForce(days.today()))
        .flatMap(seat -> seat.persons())
        .collect(Collectors.toSet());
  }

  /** Those who work in a municipality or for a public body. */
  private Set<Post> employed(List<String> subjects) {
    var held =
        memberships.ofPersons(subjects).stream()
            .filter(membership -> membership.value().isInForce(days.today()))
            .toList();
    var bodies = publicBodies(held);
    return held.stream()
        .filter(
            membership ->
                switch (membership.value().target()) {
                  case Membership.OfMunicipality of -> true;
                  case Membership.OfOrganisation of -> bodies.contains(of.name());
                })
        .map(membership -> new Post(tenant(membership), membership.value().person()))
        .collect(Collectors.toSet());
  }

  private Set<String> publicBodies(List<Stored<Membership>> held) {
    var names =
        held.stream()
            .map(membership -> membership.value().target())
            .filter(Membership.OfOrganisation.class::isInstance)
            .map(target -> ((Membership.OfOrganisation) target).name())
            .collect(Collectors.toSet());
    return names.isEmpty()
        ? Set.of()
        : organisations.named(names).stream()
            .filter(found -> found.value().type() == OrganisationType.PUBLIC_BODY)
            .map(Stored::name)
            .collect(Collectors.toSet());
  }

  private static String tenant(Stored<?> stored) {
    return ResourceName.tenant(stored.name());
  }
}
