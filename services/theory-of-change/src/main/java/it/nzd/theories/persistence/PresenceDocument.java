package it.nzd.theories.persistence;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import it.nzd.theories.domain.Presences.Presence;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** A heartbeat as it is stored. */
@MappedEntity(value = "presences", namingStrategy = NamingStrategies.Raw.class)
record PresenceDocument(
    @Id String id, String theory, String person, List<String> roles, String element, Instant at) {
  static PresenceDocument of(Presence presence) {
    return new PresenceDocument(
        id(presence.theory(), presence.person()),
        presence.theory(),
        presence.person(),
        presence.roles().stream().sorted().toList(),
        presence.element(),
        presence.at());
  }

  static String id(String theory, String person) {
    return theory + "|" + person;
  }

  Presence toDomain() {
    return new Presence(theory, person, Set.copyOf(roles), element, at);
  }
}
