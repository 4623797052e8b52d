package it.nzd.launcher.keycloak;

import it.nzd.launcher.machine.Port;
import java.util.Map;

/**
 * How our Keycloak runs.
 *
 * @param http where people sign in
 * @param management where its health is asked
 * @param gatewayUrl the address of the pages, which sign-in returns to
 * @param demonstration whether the demonstration people and their direct-grant client exist
 */
public record KeycloakSettings(
    Port http, Port management, String gatewayUrl, boolean demonstration) {

  /** The settings of one machine, as the environment says. */
  public static KeycloakSettings from(Map<String, String> environment, String gatewayUrl) {
    return new KeycloakSettings(
        Port.of("Keycloak", 8180, "NZD_KEYCLOAK_PORT", environment),
        Port.of("Keycloak's health", 9000, "NZD_KEYCLOAK_MANAGEMENT_PORT", environment),
        gatewayUrl,
        true);
  }

  /** The same on other ports, beside the first. */
  public KeycloakSettings elsewhere() {
    return new KeycloakSettings(
        Port.free("the rehearsed Keycloak"),
        Port.free("the rehearsed Keycloak's health"),
        gatewayUrl,
        demonstration);
  }

  /** The address that people and services know it by. */
  public String url() {
    return "http://localhost:" + http.number();
  }

  public String issuer() {
    return url() + "/realms/" + KeycloakRealm.NAME;
  }

  String readiness() {
    return "http://127.0.0.1:%d/health/ready".formatted(management.number());
  }
}
