package it.nzd.launcher.keycloak;

import static it.nzd.launcher.keycloak.RunningKeycloak.claims;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The realm in a real Keycloak: what its tokens say, and what it refuses. */
class KeycloakProcessIT {
  private static final String ALL_SCOPES = "openid organization:*";
  private static final DemoPeople DEMONSTRATION = DemoPeople.load();

  @TempDir static Path folder;
  private static RunningKeycloak keycloak;

  @BeforeAll
  static void start() {
    keycloak = new RunningKeycloak(folder);
  }

  @AfterAll
  static void stop() {
    keycloak.close();
    assertThat(keycloak.process().isAlive()).isFalse();
  }

  static List<DemoPeople.Person> people() {
    return DEMONSTRATION.people();
  }

  @ParameterizedTest
  @MethodSource("people")
  void shouldCarryExactlyTheRolesOfThePersonTenantByTenant(DemoPeople.Person person) {
    var claims =
        claims(keycloak.personToken(person.username(), DEMONSTRATION.password(), ALL_SCOPES));

    assertThat(claims.get("sub").asText()).isEqualTo(person.id());
    assertThat(claims.get("iss").asText()).isEqualTo(keycloak.process().issuer());
    assertThat(texts(claims.get("aud"))).containsExactly("nzd-api");
    var organization = claims.get("organization");
    assertThat(names(organization)).containsExactlyInAnyOrderElementsOf(person.roles().keySet());
    person
        .roles()
        .forEach(
            (tenant, roles) -> {
              var standing = organization.get(tenant);
              assertThat(texts(standing.get("groups")))
                  .containsExactlyElementsOf(roles.stream().map(role -> "/" + role).toList());
              assertThat(texts(standing.get("realm_access").get("roles")))
                  .containsExactlyElementsOf(roles);
            });
  }

  @Test
  void shouldGiveNoRolesWhenTheScopeIsNotAskedFor() {
    var claims = claims(keycloak.personToken("anna.galli", DEMONSTRATION.password(), "openid"));

    assertThat(claims.has("organization")).isFalse();
    assertThat(claims.has("realm_access")).isFalse();
  }

  @Test
  void shouldGiveServicesATokenOfTheirOwnWithoutRoles() {
    var claims = claims(keycloak.serviceToken("activity"));

    assertThat(claims.get("azp").asText()).isEqualTo("nzd-activity");
    assertThat(texts(claims.get("aud"))).containsExactly("nzd-api");
    assertThat(claims.has("organization")).isFalse();
    assertThat(claims.has("realm_access")).isFalse();
  }

  @Test
  void shouldRefuseAWrongPassword() {
    var answer = keycloak.personToken("omar.testa", "not-the-password", ALL_SCOPES);

    assertThat(answer.get("error").asText()).isEqualTo("invalid_grant");
  }

  @Test
  void shouldRefuseSignInWithoutProofKey() {
    var answer = keycloak.get(signIn(""));

    assertThat(answer.headers().firstValue("Location").orElse(""))
        .contains("error=invalid_request");
  }

  @Test
  void shouldShowTheSignInPageInItalianAndEnglish() {
    var challenge =
        "&code_challenge_method=S256&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    assertThat(keycloak.get(signIn(challenge)).body()).contains("lang=\"it\"", "nzd.css", "Entra");
    assertThat(keycloak.get(signIn(challenge + "&ui_locales=en")).body())
        .contains("lang=\"en\"", "Sign in");
  }

  private static String signIn(String more) {
    return "/protocol/openid-connect/auth?client_id=nzd-gateway&response_type=code&scope=openid"
        + "&redirect_uri=http://localhost:8080/auth/callback"
        + more;
  }

  private static List<String> texts(JsonNode node) {
    if (node.isTextual()) {
      return List.of(node.asText());
    }
    var texts = new ArrayList<String>();
    node.forEach(entry -> texts.add(entry.asText()));
    return texts;
  }

  private static List<String> names(JsonNode node) {
    var names = new ArrayList<String>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
