package it.nzd.stakeholders.persistence;

import com.nimbusds.jose.util.JSONArrayUtils;
import com.nimbusds.jose.util.JSONObjectUtils;
import it.nzd.platform.config.OidcSettings;
import it.nzd.platform.error.PlatformReason;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.identity.ServiceTokens;
import it.nzd.stakeholders.config.AccountSettings;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Keycloak's administration over REST, with this service's own account. Every step may be repeated:
 * what is there already (409) and what is gone already (404) are as wanted.
 */
@Singleton
final class KeycloakAdmin {
  private static final Duration CONNECT = Duration.ofSeconds(3);
  private static final Duration ANSWER = Duration.ofSeconds(10);
  private static final int CONFLICT = 409;
  private static final int GONE = 404;
  private static final int FIRST_FAILURE = 400;

  private final ServiceTokens tokens;
  private final String realm;
  private final HttpClient http = HttpClient.newBuilder().connectTimeout(CONNECT).build();

  KeycloakAdmin(ServiceTokens tokens, OidcSettings oidc, AccountSettings settings) {
    this.tokens = tokens;
    this.realm =
        settings.adminUrl().isEmpty()
            ? oidc.issuer().replaceFirst("/realms/", "/admin/realms/")
            : settings.adminUrl();
  }

  /** What a search finds. */
  @SuppressWarnings("unchecked")
  List<Map<String, Object>> list(String path, Map<String, String> query) {
    var asked =
        query.entrySet().stream()
            .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    var answer = send("GET", path + "?" + asked, BodyPublishers.noBody());
    checked(answer, -1);
    try {
      return (List<Map<String, Object>>) (List<?>) JSONArrayUtils.parse(answer.body());
    } catch (ParseException e) {
      throw unavailable();
    }
  }

  /** Adds; what is there already stays. */
  void post(String path, @Nullable Object body) {
    checked(send("POST", path, json(body)), CONFLICT);
  }

  void put(String path, @Nullable Object body) {
    checked(send("PUT", path, json(body)), CONFLICT);
  }

  /** Takes away; what is gone already stays gone. */
  void delete(String path) {
    checked(send("DELETE", path, BodyPublishers.noBody()), GONE);
  }

  private HttpResponse<String> send(String verb, String path, BodyPublisher body) {
    var request =
        HttpRequest.newBuilder(URI.create(realm + path))
            .timeout(ANSWER)
            .header("Authorization", "Bearer " + tokens.current())
            .header("Content-Type", "application/json")
            .method(verb, body)
            .build();
    try {
      return http.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw unavailable();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw unavailable();
    }
  }

  private static BodyPublisher json(@Nullable Object body) {
    return switch (body) {
      case null -> BodyPublishers.noBody();
      case Map<?, ?> content ->
          BodyPublishers.ofString(
              JSONObjectUtils.toJSONString(
                  content.entrySet().stream()
                      .collect(
                          Collectors.toMap(e -> String.valueOf(e.getKey()), Map.Entry::getValue))));
      default -> BodyPublishers.ofString("\"" + body + "\"");
    };
  }

  private static void checked(HttpResponse<String> answer, int asWanted) {
    if (answer.statusCode() >= FIRST_FAILURE && answer.statusCode() != asWanted) {
      throw unavailable();
    }
  }

  private static ServiceException unavailable() {
    return ServiceException.of(PlatformReason.NEIGHBOUR_UNAVAILABLE, "service", "keycloak");
  }
}
