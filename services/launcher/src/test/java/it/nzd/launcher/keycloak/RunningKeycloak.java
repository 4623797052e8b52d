package it.nzd.launcher.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import it.nzd.launcher.machine.Console;
import it.nzd.launcher.machine.Port;
import it.nzd.launcher.machine.Secrets;
import it.nzd.launcher.machine.WorkFolder;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;

/** A real Keycloak for tests: its own folder and ports, and the few questions that tests ask it. */
final class RunningKeycloak implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http = HttpClient.newHttpClient();
  private final Secrets secrets;
  private final KeycloakProcess process;

  RunningKeycloak(Path folder) {
    var tools = Path.of(System.getProperty("nzd.folder")).resolve("tools");
    var work = new WorkFolder(folder, tools);
    secrets = Secrets.in(work, Map.of());
    var settings =
        new KeycloakSettings(Port.free("http"), Port.free("health"), "http://localhost:8080", true);
    process =
        KeycloakProcess.start(settings, work, folder.resolve("home"), secrets, Console.silent());
    process.awaitReady();
  }

  KeycloakProcess process() {
    return process;
  }

  JsonNode personToken(String username, String password, String scope) {
    return token(
        Map.of(
            "grant_type",
            "password",
            "client_id",
            "nzd-demo",
            "client_secret",
            secrets.get("NZD_DEMO_SECRET"),
            "username",
            username,
            "password",
            password,
            "scope",
            scope));
  }

  JsonNode serviceToken(String context) {
    return token(
        Map.of(
            "grant_type",
            "client_credentials",
            "client_id",
            "nzd-" + context,
            "client_secret",
            secrets.get("NZD_%s_SECRET".formatted(context.toUpperCase(java.util.Locale.ROOT)))));
  }

  /** The claims of an access token. */
  static JsonNode claims(JsonNode tokens) {
    try {
      var payload = tokens.get("access_token").asText().split("\\.")[1];
      return JSON.readTree(Base64.getUrlDecoder().decode(payload));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  JsonNode token(Map<String, String> form) {
    var body =
        form.entrySet().stream()
            .map(
                entry ->
                    entry.getKey()
                        + "="
                        + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    var request =
        HttpRequest.newBuilder(URI.create(process.issuer() + "/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body))
            .build();
    try {
      return JSON.readTree(send(request).body());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  HttpResponse<String> get(String pathAndQuery) {
    return send(HttpRequest.newBuilder(URI.create(process.issuer() + pathAndQuery)).build());
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return http.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    process.close();
    http.close();
  }
}
