package it.nzd.k8s;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The script makes the secrets that the manifests expect, and they agree with each other. */
class MakeSecretsTest {

  @BeforeAll
  static void needsKubectl() {
    assumeTrue(Kustomize.isAvailable(), Kustomize.MISSING);
  }

  @Test
  void shouldMakeEverySecretButCertificates() throws IOException {
    var expected = new TreeMap<String, Set<String>>();
    Fixture.provided().entrySet().stream()
        .filter(e -> e.getKey().startsWith("Secret/") && !e.getKey().endsWith("-tls"))
        .forEach(e -> expected.put(e.getKey(), new TreeSet<>(e.getValue())));

    var made = new TreeMap<String, Set<String>>();
    for (var secret : run().objects()) {
      var name = "Secret/" + Json.text(secret, "metadata.name");
      made.put(name, new TreeSet<>(Json.object(secret, "data").keySet()));
    }

    assertThat(made).isEqualTo(expected);
  }

  @Test
  void shouldTellBothSidesTheSameSecret() throws IOException {
    var made = run();

    for (var context :
        Set.of(
            "activity",
            "barriers",
            "consultations",
            "decisions",
            "indicators",
            "sandboxes",
            "stakeholders",
            "theories",
            "gateway")) {
      var own = made.one("Secret", "nzd-" + context);
      var realm = made.one("Secret", "keycloak-realm-secrets");
      var users = made.one("Secret", "mongodb-users");

      assertThat(value(own, "client-secret"))
          .hasSize(48)
          .isEqualTo(value(realm, "NZD_" + context.toUpperCase(Locale.ROOT) + "_SECRET"));
      assertThat(value(own, "mongodb-uri"))
          .startsWith("mongodb://nzd_" + context + ":" + value(users, context) + "@");
    }
  }

  private static String value(JsonObject secret, String key) {
    var encoded = Json.text(secret, "data." + key);
    return new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
  }

  private static Bundle run() throws IOException {
    var process =
        new ProcessBuilder("sh", "make-secrets.sh")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return Bundle.parse(output.replaceAll("---\\s*\\z", ""));
  }
}
