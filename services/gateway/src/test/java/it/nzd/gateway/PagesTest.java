package it.nzd.gateway;

import static it.nzd.gateway.testing.TestGateway.json;
import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.gateway.testing.TestGateway;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {

  private static TestGateway gateway;

  @BeforeAll
  static void start() {
    gateway = TestGateway.start();
  }

  @AfterAll
  static void stop() {
    gateway.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/cities/prato/organisations", "/anything?x=1"})
  void shouldServeTheOnePageForEveryAddressOfAPage(String path) {
    var response = gateway.get(path);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
    assertThat(response.headers().firstValue("Cache-Control")).contains("no-cache");
    var etag = response.headers().firstValue("ETag").orElseThrow();
    assertThat(gateway.send(gateway.request(path).header("If-None-Match", etag)).statusCode())
        .isEqualTo(304);
  }

  @Test
  void shouldLetBrowsersKeepFilesWithAHashInTheirName() {
    var response = gateway.get("/assets/played-1a2b3c.js");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Cache-Control"))
        .contains("public, max-age=31536000, immutable");
    assertThat(gateway.get("/assets/missing.js").statusCode()).isEqualTo(404);
    assertThat(gateway.get("/missing.png").statusCode()).isEqualTo(404);
    assertThat(gateway.sendJson("POST", "/", "{}").statusCode()).isEqualTo(405);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/api/v1/nothing", "/auth/session", "/health/liveness", "/api/openapi.json"})
  void shouldPutTheProtectingHeadersOnEveryReply(String path) {
    var headers = gateway.get(path).headers();

    assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
        .contains(
            "default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'")
        .contains("form-action 'self' http://localhost:8180")
        .doesNotContain("unsafe");
    assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
    assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
    assertThat(headers.firstValue("Permissions-Policy")).isPresent();
    assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
  }

  @Test
  void shouldTellWhetherItLivesAndWhatItMisses() {
    assertThat(gateway.get("/health/liveness").statusCode()).isEqualTo(200);
    gateway.provider.isAway = true;
    var ready = gateway.get("/health/readiness");
    gateway.provider.isAway = false;

    assertThat(ready.statusCode()).isEqualTo(200);
    assertThat(json(ready).get("missing").get(0).asText()).isEqualTo("identity-provider");
    try (var lost =
        TestGateway.start(
            Map.of(
                "nzd.store.uri",
                "mongodb://localhost:1",
                "nzd.gateway.public-url",
                "https://x.invalid"))) {
      var unready = lost.get("/health/readiness");
      assertThat(unready.statusCode()).isEqualTo(503);
      assertThat(json(unready).get("missing").get(0).asText()).isEqualTo("store");
      assertThat(lost.get("/").statusCode()).isEqualTo(200);
      assertThat(lost.get("/").headers().firstValue("Strict-Transport-Security")).isPresent();
    }
  }

  @Test
  void shouldLimitHowOftenSomebodyAsks() {
    try (var strict =
        TestGateway.start(
            Map.of(
                "nzd.gateway.limits.address-per-second",
                1,
                "nzd.gateway.limits.address-burst",
                3))) {
      for (var i = 0; i < 3; i++) {
        assertThat(strict.get("/health/liveness").statusCode()).isEqualTo(200);
      }
      var refused = strict.get("/health/liveness");
      assertThat(refused.statusCode()).isEqualTo(429);
      assertThat(refused.headers().firstValue("Retry-After")).isPresent();
    }
    try (var strict =
        TestGateway.start(
            Map.of(
                "nzd.gateway.limits.person-per-second", 1, "nzd.gateway.limits.person-burst", 2))) {
      strict.services.answerJson("GetCity", "{}");
      var last = 0;
      for (var i = 0; i < 3; i++) {
        last =
            strict
                .send(
                    strict.request("/api/v1/cities/prato").header("Authorization", "Bearer a.b.c"))
                .statusCode();
      }
      assertThat(last).isEqualTo(429);
      assertThat(
              strict
                  .send(
                      strict
                          .request("/api/v1/cities/prato")
                          .header("Authorization", "Bearer d.e.f"))
                  .statusCode())
          .isEqualTo(200);
    }
  }

  @Test
  void shouldAnswerAHeadLikeAGetWithoutABody() {
    var response = gateway.send(gateway.request("/").method("HEAD", BodyPublishers.noBody()));

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isEmpty();
  }
}
