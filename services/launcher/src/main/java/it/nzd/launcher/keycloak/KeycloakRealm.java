package it.nzd.launcher.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/**
 * The realm that Keycloak imports on its first start. The realm itself is fit for real use; a
 * demonstration adds people and the client that plays them. Secrets stay placeholders, which
 * Keycloak fills from its environment.
 */
final class KeycloakRealm {
  static final String NAME = "nzd";

  private static final ObjectMapper JSON = new ObjectMapper();

  private KeycloakRealm() {}

  static String json(boolean demonstration) {
    var realm = (ObjectNode) read("nzd-realm.json");
    if (demonstration) {
      realm
          .withArrayProperty("clients")
          .addAll((ArrayNode) read("nzd-demo-realm.json").get("clients"));
      addPeople(realm);
    }
    return realm.toPrettyString();
  }

  private static void addPeople(ObjectNode realm) {
    var demonstration = DemoPeople.load();
    var users = realm.withArrayProperty("users");
    for (var person : demonstration.people()) {
      users.add(user(person, demonstration.password()));
      person.roles().forEach((tenant, roles) -> join(realm, tenant, person, roles));
    }
  }

  private static ObjectNode user(DemoPeople.Person person, String password) {
    var user =
        JSON.createObjectNode()
            .put("id", person.id())
            .put("username", person.username())
            .put("firstName", person.firstName())
            .put("lastName", person.lastName())
            .put("email", person.username() + "@nzd.invalid")
            .put("emailVerified", true)
            .put("enabled", true);
    user.withArrayProperty("credentials")
        .addObject()
        .put("type", "password")
        .put("value", password);
    return user;
  }

  private static void join(
      ObjectNode realm, String tenant, DemoPeople.Person person, List<String> roles) {
    var organization = (ObjectNode) named(realm.get("organizations"), "alias", tenant);
    var member =
        organization
            .withArrayProperty("members")
            .addObject()
            .put("username", person.username())
            .put("membershipType", "UNMANAGED");
    var groups = member.withArrayProperty("groups");
    roles.forEach(role -> groups.add(named(organization.get("groups"), "name", role).get("id")));
  }

  private static JsonNode named(JsonNode list, String key, String value) {
    for (var entry : list) {
      if (entry.path(key).asText().equals(value)) {
        return entry;
      }
    }
    throw new IllegalStateException("The realm has no %s %s".formatted(key, value));
  }

  private static JsonNode read(String name) {
    try (var in = KeycloakRealm.class.getResourceAsStream("/keycloak/" + name)) {
      return JSON.readTree(Objects.requireNonNull(in, name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
