package it.nzd.launcher.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class KeycloakRealmTest {

  @Test
  void shouldHaveNeitherPeopleNorTheirClientWhenItIsNoDemonstration() throws IOException {
    var realm = realm(false);

    assertThat(realm.get("users"))
        .singleElement()
        .satisfies(user -> assertThat(user.get("serviceAccountClientId").asText()).isNotEmpty());
    assertThat(realm.findValuesAsText("clientId"))
        .contains("nzd-gateway")
        .doesNotContain("nzd-demo");
    assertThat(realm.findValues("members")).isEmpty();
    for (var client : realm.get("clients")) {
      assertThat(client.get("directAccessGrantsEnabled").asBoolean()).isFalse();
    }
  }

  @Test
  void shouldHoldPlaceholdersInsteadOfSecrets() throws IOException {
    for (var client : realm(true).get("clients")) {
      if (client.has("secret")) {
        assertThat(client.get("secret").asText()).matches("\\$\\{NZD_[A-Z_]+_SECRET}");
      }
    }
  }

  @Test
  void shouldNotFollowRolesBeyondTheOrganizationClaim() throws IOException {
    for (var client : realm(true).get("clients")) {
      assertThat(client.get("fullScopeAllowed").asBoolean(true)).isFalse();
      assertThat(client.get("defaultClientScopes").toString()).doesNotContain("\"roles\"");
    }
  }

  @Test
  void shouldGiveEachGroupItsOwnIdAndTheRoleOfItsName() throws IOException {
    var ids = new HashSet<String>();
    for (var organization : realm(false).get("organizations")) {
      for (var group : organization.get("groups")) {
        assertThat(ids.add(group.get("id").asText())).isTrue();
        assertThat(group.get("realmRoles").get(0)).isEqualTo(group.get("name"));
      }
    }
    assertThat(ids).hasSize(43);
  }

  @Test
  void shouldHaveAPersonOfEachRole() {
    var roles = new HashSet<String>();
    DemoPeople.load().people().forEach(person -> person.roles().values().forEach(roles::addAll));

    assertThat(roles).hasSize(11);
  }

  private static JsonNode realm(boolean demonstration) throws IOException {
    return new ObjectMapper().readTree(KeycloakRealm.json(demonstration));
  }
}
