package it.nzd.launcher.reliability;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import it.nzd.launcher.RunningProduct;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** The running product's interface for other systems, used with the token of a person. */
final class Api {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final RunningProduct product;
  private final String token;

  private Api(RunningProduct product, String token) {
    this.product = product;
    this.token = token;
  }

  /** As one of the demonstration people. */
  static Api as(RunningProduct product, String userName) {
    var form =
        Map.of(
                "grant_type",
                "password",
                "client_id",
                "nzd-demo",
                "client_secret",
                product.demoSecret(),
                "username",
                userName,
                "password",
                product.people().password(),
                "scope",
                "openid organization:*")
            .entrySet()
            .stream()
            .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    var answer =
        send(
            HttpRequest.newBuilder(URI.create(product.issuer() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    return new Api(product, read(answer).path("access_token").asText());
  }

  /** Status of reading a path below {@code /api/v1/}. */
  int status(String path) {
    return send(request(path)).statusCode();
  }

  /** What reading a path gives; an error if it is refused. */
  JsonNode get(String path) {
    return checked(path, send(request(path)));
  }

  /** What a change gives; an error if it is refused. */
  JsonNode post(String path, String body) {
    return checked(
        path,
        send(
            request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(product.url() + "/api/v1/" + path))
        .header("Authorization", "Bearer " + token);
  }

  private static JsonNode checked(String path, HttpResponse<String> answer) {
    if (answer.statusCode() != 200) {
      throw new AssertionError(path + " gives " + answer.statusCode() + ": " + answer.body());
    }
    return read(answer);
  }

  private static JsonNode read(HttpResponse<String> answer) {
    try {
      return JSON.readTree(answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return HTTP.send(request.timeout(Duration.ofSeconds(20)).build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
