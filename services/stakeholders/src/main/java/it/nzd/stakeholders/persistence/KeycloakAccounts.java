package it.nzd.stakeholders.persistence;

import it.nzd.platform.error.PlatformReason;
import it.nzd.platform.error.ServiceException;
import it.nzd.stakeholders.domain.Accounts;
import it.nzd.stakeholders.domain.PersonalData;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The accounts in Keycloak, where a tenant is an organization and a role one of its groups. Nothing
 * else of the product writes there.
 */
@Singleton
final class KeycloakAccounts implements Accounts {
  private final KeycloakAdmin admin;

  KeycloakAccounts(KeycloakAdmin admin) {
    this.admin = admin;
  }

  @Override
  public Account open(PersonalData person) {
    var known = withEmail(person.email());
    if (known.isPresent()) {
      return new Account(known.get(), false);
    }
    admin.post(
        "/users",
        Map.of(
            "username", person.email(),
            "email", person.email(),
            "emailVerified", true,
            "firstName", person.givenName(),
            "lastName", person.familyName(),
            "enabled", true));
    return withEmail(person.email())
        .map(made -> new Account(made, true))
        .orElseThrow(
            () -> ServiceException.of(PlatformReason.NEIGHBOUR_UNAVAILABLE, "service", "keycloak"));
  }

  @Override
  public void join(String subject, String tenant, Set<String> roles) {
    var organization = organization(tenant);
    admin.post("/organizations/" + organization + "/members", subject);
    for (var role : roles) {
      admin.put(
          "/organizations/%s/groups/%s/members/%s"
              .formatted(organization, group(organization, role), subject),
          null);
    }
  }

  @Override
  public void leave(String subject, String tenant) {
    admin.delete("/organizations/%s/members/%s".formatted(organization(tenant), subject));
    admin.post("/users/" + subject + "/logout", null);
  }

  @Override
  public void firstPassword(String subject, String password) {
    admin.put(
        "/users/" + subject + "/reset-password",
        Map.of("type", "password", "value", password, "temporary", true));
  }

  @Override
  public void close(String subject) {
    admin.delete("/users/" + subject);
  }

  private Optional<String> withEmail(String email) {
    return admin.list("/users", Map.of("email", email, "exact", "true")).stream()
        .map(user -> String.valueOf(user.get("id")))
        .findFirst();
  }

  private String organization(String tenant) {
    return named("/organizations", Map.of("q", "alias:" + tenant), "alias", tenant);
  }

  private String group(String organization, String role) {
    return named(
        "/organizations/" + organization + "/groups",
        Map.of("search", role, "exact", "true"),
        "name",
        role);
  }

  private String named(String path, Map<String, String> query, String key, String value) {
    return admin.list(path, query).stream()
        .filter(found -> value.equals(found.get(key)))
        .map(found -> String.valueOf(found.get("id")))
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("The realm has no %s %s".formatted(key, value)));
  }
}
