package it.nzd.launcher.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import it.nzd.launcher.machine.Refusal;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Tokens of the demonstration people, by a client that exists in the demonstration realm alone. */
final class DemoTokens {
  private static final Duration MARGIN = Duration.ofSeconds(30);

  private final URI endpoint;
  private final String secret;
  private final String password;
  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private final Map<String, Held> held = new HashMap<>();
  private final ObjectMapper json = new ObjectMapper();

  private record Held(String token, Instant until) {}

  DemoTokens(String issuer, String secret, String password) {
    this.endpoint = URI.create(issuer + "/protocol/openid-connect/token");
    this.secret = secret;
    this.password = password;
  }

  /** A token of the person that is valid for a while yet. */
  synchronized String of(String userName) {
    var known = held.get(userName);
    if (known == null || known.until().isBefore(Instant.now())) {
      known = ask(userName);
      held.put(userName, known);
    }
    return known.token();
  }

  private Held ask(String userName) {
    var form =
        Map.of(
                "grant_type",
                "password",
                "client_id",
                "nzd-demo",
                "client_secret",
                secret,
                "username",
                userName,
                "password",
                password,
                "scope",
                "openid organization:*")
            .entrySet()
            .stream()
            .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    try {
      var answer =
          http.send(
              HttpRequest.newBuilder(endpoint)
                  .timeout(Duration.ofSeconds(15))
                  .header("Content-Type", "application/x-www-form-urlencoded")
                  .POST(HttpRequest.BodyPublishers.ofString(form))
                  .build(),
              BodyHandlers.ofString());
      if (answer.statusCode() == 200) {
        var content = json.readTree(answer.body());
        var lifetime = Duration.ofSeconds(content.get("expires_in").asLong());
        return new Held(
            content.get("access_token").asText(), Instant.now().plus(lifetime).minus(MARGIN));
      }
      throw new Refusal(
          "Keycloak gives no token to %s (status %d); is it the demonstration realm?"
              .formatted(userName, answer.statusCode()));
    } catch (IOException e) {
      throw new Refusal("Keycloak cannot be reached for the demonstration data.");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal("Loading the demonstration data was interrupted.");
    }
  }
}
