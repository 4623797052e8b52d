package it.nzd.platform.identity;

import java.util.Map;
import java.util.Set;

/**
 * Who calls.
 *
 * @param id subject id of the person, or the context code of the service; empty for nobody
 * @param kind what sort of caller it is
 * @param roles role codes by tenant code, as the identity provider vouches for them
 */
public record Actor(String id, Kind kind, Map<String, Set<String>> roles) {
  /** The tenant of the programme itself. */
  public static final String PROGRAMME = "programme";

  /** Nobody signed in. */
  public static final Actor NOBODY = new Actor("", Kind.NOBODY, Map.of());

  /** What sort of caller it is. */
  public enum Kind {
    NOBODY,
    PERSON,
    SERVICE
  }

  public Actor {
    roles = Map.copyOf(roles);
  }

  /** A service that calls on its own behalf. */
  public static Actor service(String context) {
    return new Actor(context, Kind.SERVICE, Map.of());
  }

  /** The roles held in a tenant. */
  public Set<String> rolesIn(String tenant) {
    return roles.getOrDefault(tenant, Set.of());
  }

  public boolean isPerson() {
    return kind == Kind.PERSON;
  }

  public boolean isService() {
    return kind == Kind.SERVICE;
  }
}
