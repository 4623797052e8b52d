package it.nzd.launcher;

import it.nzd.launcher.keycloak.KeycloakSettings;
import it.nzd.launcher.machine.Console;
import it.nzd.launcher.machine.Secrets;
import it.nzd.launcher.machine.WorkFolder;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * This machine as the product sees it: its folder, environment, ports, secrets and the person's
 * console.
 */
record Machine(
    WorkFolder folder,
    Map<String, String> environment,
    Ports ports,
    Secrets secrets,
    Console console) {

  static Machine ours(Path root) {
    var folder = WorkFolder.of(root);
    var environment = System.getenv();
    return new Machine(
        folder,
        environment,
        Ports.from(environment),
        Secrets.in(folder, environment),
        new Console(System.out));
  }

  /** An existing Keycloak given by the person; ours is started when there is none. */
  Optional<String> givenIssuer() {
    return given("OIDC_ISSUER");
  }

  Optional<String> given(String setting) {
    return Optional.ofNullable(environment.get(setting)).filter(value -> !value.isBlank());
  }

  /** The address of the pages, as a browser writes it. */
  String publicUrl() {
    return given("NZD_PUBLIC_URL").orElse("http://localhost:" + ports.gateway().number());
  }

  KeycloakSettings keycloak() {
    return KeycloakSettings.from(environment, publicUrl());
  }

  String issuer() {
    return givenIssuer().orElseGet(() -> keycloak().issuer());
  }

  Path keycloakHome() {
    return folder.data().resolve("keycloak");
  }
}
