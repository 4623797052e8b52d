package it.nzd.launcher.keycloak;

import it.nzd.launcher.machine.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;

/**
 * Keycloak's home folder: its database and our theme are its own, its programs are links into the
 * distribution, so that several homes share one distribution and none changes it.
 */
record KeycloakHome(Path folder) {
  private static final List<String> SHARED = List.of("lib", "conf", "providers");
  private static final List<String> THEME =
      List.of(
          "login/theme.properties",
          "login/resources/css/nzd.css",
          "login/messages/messages_it.properties",
          "login/messages/messages_en.properties");

  static KeycloakHome prepare(
      Path folder, KeycloakDistribution distribution, KeycloakSettings settings) {
    var home = new KeycloakHome(folder);
    try {
      Files.createDirectories(folder);
      for (var part : SHARED) {
        link(folder.resolve(part), distribution.folder().resolve(part));
      }
      home.copyTheme();
      home.writeImport(settings);
      return home;
    } catch (IOException e) {
      throw new Refusal(
          "Keycloak's folder %s cannot be written: %s.".formatted(folder, e.getMessage()), e);
    }
  }

  /**
   * Whether the realm was imported by an earlier start; Keycloak never changes a realm that exists.
   */
  boolean hasData() {
    return Files.exists(folder.resolve("data/h2/keycloakdb.mv.db"));
  }

  private static void link(Path link, Path target) throws IOException {
    if (Files.isSymbolicLink(link) && Files.readSymbolicLink(link).equals(target)) {
      return;
    }
    Files.deleteIfExists(link);
    Files.createSymbolicLink(link, target);
  }

  private void copyTheme() throws IOException {
    for (var name : THEME) {
      var to = folder.resolve("themes/nzd").resolve(name);
      Files.createDirectories(to.getParent());
      try (var in = KeycloakHome.class.getResourceAsStream("/keycloak/theme/" + name)) {
        Files.copy(Objects.requireNonNull(in, name), to, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private void writeImport(KeycloakSettings settings) throws IOException {
    var file = folder.resolve("data/import/nzd-realm.json");
    Files.createDirectories(file.getParent());
    if (hasData()) {
      Files.deleteIfExists(file);
    } else {
      Files.writeString(file, KeycloakRealm.json(settings.demonstration()));
    }
  }
}
