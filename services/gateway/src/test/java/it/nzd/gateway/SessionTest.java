package it.nzd.gateway;

import static it.nzd.gateway.testing.TestGateway.cookie;
import static it.nzd.gateway.testing.TestGateway.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import it.nzd.gateway.testing.TestGateway;
import it.nzd.store.testing.TestStore;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionTest {

  private TestGateway gateway;

  @BeforeEach
  void start() {
    gateway = TestGateway.start();
    gateway.services.answerJson("GetCity", "{}");
    gateway.services.answerJson("CreateOrganisation", "{}");
  }

  @AfterEach
  void stop() {
    gateway.close();
  }

  @Test
  void shouldSignInAndTellWhoIsThere() {
    var cookie = gateway.signIn("anna");

    var session = json(gateway.send(gateway.request("/auth/session").header("Cookie", cookie)));

    assertThat(session.get("signedIn").asBoolean()).isTrue();
    assertThat(session.get("person").get("id").asText()).isEqualTo("sub-anna");
    assertThat(session.get("person").get("userName").asText()).isEqualTo("anna");
    assertThat(session.get("tenants").get(0).get("code").asText()).isEqualTo("prato");
    assertThat(session.get("tenants").get(0).get("roles").get(0).asText()).isEqualTo("firm");
    assertThat(session.get("csrfToken").asText()).hasSize(43);
    assertThat(session.get("language").asText()).isEqualTo("it");
    assertThat(json(gateway.get("/auth/session")).get("signedIn").asBoolean()).isFalse();
  }

  @Test
  void shouldSetACookieThatOnlyThisHostGetsAndNoScriptReads() {
    var begun = gateway.get("/auth/login?returnTo=/cities/prato");
    var state = begun.headers().firstValue("Location").orElseThrow().split("state=", 2)[1];

    var done = callback("anna", state, cookie(begun, "__Host-nzd-login"));

    assertThat(done.statusCode()).isEqualTo(303);
    assertThat(done.headers().firstValue("Location")).contains("/cities/prato");
    assertThat(done.headers().allValues("Set-Cookie"))
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith("__Host-nzd=")
                    .contains("Path=/;", "Secure", "HttpOnly", "SameSite=Lax")
                    .doesNotContain("Domain"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.invalid/",
        "//evil.invalid",
        "/%5Cevil.invalid",
        "%2F%2Fevil.invalid",
        "/auth/logout",
        "javascript:1"
      })
  void shouldReturnToLocalPagesOnly(String returnTo) {
    var begun = gateway.get("/auth/login?returnTo=" + returnTo);
    var state = begun.headers().firstValue("Location").orElseThrow().split("state=", 2)[1];

    var done = callback("anna", state, cookie(begun, "__Host-nzd-login"));

    assertThat(done.headers().firstValue("Location")).contains("/");
  }

  @Test
  void shouldRefuseACallbackThatItDidNotBegin() {
    var begun = gateway.get("/auth/login");
    var attempt = cookie(begun, "__Host-nzd-login");
    var state = begun.headers().firstValue("Location").orElseThrow().split("state=", 2)[1];

    assertThat(callback("anna", "other", attempt).statusCode()).isEqualTo(400);
    assertThat(callback("anna", state, "__Host-nzd-login=forged").statusCode()).isEqualTo(400);
    assertThat(callback("bad", state, attempt).statusCode()).isEqualTo(403);
    gateway.clock.advance(Duration.ofMinutes(16));
    assertThat(callback("anna", state, attempt).statusCode()).isEqualTo(400);
  }

  @Test
  void shouldPassTheTokenOfTheSessionOn() {
    var cookie = gateway.signIn("anna");

    gateway.send(gateway.request("/api/v1/cities/prato").header("Cookie", cookie));

    assertThat(gateway.services.last().header("authorization")).isEqualTo("Bearer access-1");
  }

  @Test
  void shouldRefuseChangesWithoutTheTokenOfTheSession() {
    var cookie = gateway.signIn("anna");
    var other = gateway.signIn("bruno");

    assertThat(create(cookie, "").statusCode()).isEqualTo(403);
    assertThat(create(cookie, gateway.csrf(other)).statusCode()).isEqualTo(403);
    assertThat(json(create(cookie, "x")).get("reason").asText()).isEqualTo("CSRF_TOKEN_INVALID");
    assertThat(create(cookie, gateway.csrf(cookie)).statusCode()).isEqualTo(200);
    assertThat(gateway.sendJson("POST", "/api/v1/cities/prato/organisations", "{}").statusCode())
        .isEqualTo(200);
  }

  @Test
  void shouldEndWhenItIsNotUsedAndAlsoWhenItIs() {
    var cookie = gateway.signIn("anna");

    for (var i = 0; i < 3; i++) {
      gateway.clock.advance(Duration.ofMinutes(50));
      Awaitility.await().until(() -> isSignedIn(gateway, cookie));
    }
    gateway.clock.advance(Duration.ofMinutes(61));
    assertEnded(gateway, cookie);

    var busy = gateway.signIn("bruno");
    for (var i = 0; i < 11; i++) {
      gateway.clock.advance(Duration.ofMinutes(50));
      isSignedIn(gateway, busy);
    }
    gateway.clock.advance(Duration.ofMinutes(51));
    assertEnded(gateway, busy);
    assertThat(json(create(busy, "x")).get("reason").asText()).isEqualTo("SESSION_ENDED");
  }

  @Test
  void shouldRefreshOnceForManyRequestsAtTwoReplicas() {
    var cookie = gateway.signIn("anna");
    gateway.provider.slowness = Duration.ofMillis(200);
    gateway.clock.advance(Duration.ofMinutes(10));
    try (var replica = gateway.replica()) {
      var answers =
          IntStream.range(0, 64)
              .mapToObj(
                  i -> {
                    var at = i % 2 == 0 ? gateway : replica;
                    return at.client()
                        .sendAsync(
                            at.request("/auth/session").header("Cookie", cookie).build(),
                            BodyHandlers.ofString());
                  })
              .toList();
      CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new)).join();

      assertThat(answers)
          .allSatisfy(
              answer -> assertThat(json(answer.join()).get("signedIn").asBoolean()).isTrue());
      assertThat(gateway.provider.refreshes).hasValue(1);
    }
    gateway.send(gateway.request("/api/v1/cities/prato").header("Cookie", cookie));
    assertThat(gateway.services.last().header("authorization")).isEqualTo("Bearer access-2");
  }

  @Test
  void shouldEndWhenTheProviderRefusesNewTokens() {
    var cookie = gateway.signIn("anna");
    gateway.provider.forgetEverybody();
    gateway.clock.advance(Duration.ofMinutes(10));

    assertThat(isSignedIn(gateway, cookie)).isFalse();
  }

  @Test
  void shouldLiveOnWhileTheProviderIsAway() {
    var cookie = gateway.signIn("anna");
    gateway.provider.isAway = true;

    assertThat(isSignedIn(gateway, cookie)).isTrue();
    var login = gateway.get("/auth/login?ui_locales=en");
    assertThat(login.statusCode()).isEqualTo(503);
    assertThat(login.body()).contains("Signing in is not possible at the moment");
    gateway.clock.advance(Duration.ofMinutes(10));
    var late = gateway.send(gateway.request("/api/v1/cities/prato").header("Cookie", cookie));
    assertThat(json(late).get("reason").asText()).isEqualTo("SIGN_ON_UNAVAILABLE");
    assertThat(gateway.get("/api/v1/cities/prato").statusCode()).isEqualTo(200);
    gateway.provider.isAway = false;
    assertThat(isSignedIn(gateway, cookie)).isTrue();
  }

  @Test
  void shouldSignOutHereAndAtTheProvider() {
    var cookie = gateway.signIn("anna");
    try (var replica = gateway.replica()) {
      assertThat(isSignedIn(replica, cookie)).isTrue();

      assertThat(signOut(cookie, "x").statusCode()).isEqualTo(403);
      var response = signOut(cookie, gateway.csrf(cookie));

      assertThat(json(response).get("redirectTo").asText()).endsWith("id_token_hint=id-1");
      assertThat(cookie(response, "__Host-nzd")).isEqualTo("__Host-nzd=");
      assertThat(isSignedIn(gateway, cookie)).isFalse();
      Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> !isSignedIn(replica, cookie));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"sid-anna", "sub-anna"})
  void shouldEndWhatTheProviderSaysIsOver(String token) {
    var anna = gateway.signIn("anna");
    var bruno = gateway.signIn("bruno");

    assertThat(backChannel("nonsense").statusCode()).isEqualTo(400);
    assertThat(backChannel(token).statusCode()).isEqualTo(200);

    assertThat(isSignedIn(gateway, anna)).isFalse();
    assertThat(isSignedIn(gateway, bruno)).isTrue();
  }

  @Test
  void shouldKeepNeitherTokensNorCookiesReadable() {
    var cookie = gateway.signIn("anna");
    try (var client = MongoClients.create(TestStore.uri())) {
      var kept = client.getDatabase(gateway.database).getCollection("sessions").find().first();

      assertThat(kept).isNotNull();
      assertThat(kept.toJson()).doesNotContain("access-1", "refresh-1", cookie.split("=", 2)[1]);
    }
  }

  private HttpResponse<String> callback(String person, String state, String attempt) {
    return gateway.send(
        gateway
            .request("/auth/callback?code=" + person + "&state=" + state)
            .header("Cookie", attempt));
  }

  private HttpResponse<String> create(String cookie, String csrf) {
    return gateway.send(
        gateway
            .request("/api/v1/cities/prato/organisations")
            .header("Cookie", cookie)
            .header("X-CSRF-Token", csrf)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString("{}")));
  }

  private HttpResponse<String> signOut(String cookie, String csrf) {
    return gateway.send(
        gateway
            .request("/auth/logout")
            .header("Cookie", cookie)
            .header("X-CSRF-Token", csrf)
            .POST(BodyPublishers.noBody()));
  }

  private HttpResponse<String> backChannel(String token) {
    return gateway.send(
        gateway
            .request("/auth/backchannel-logout")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("logout_token=" + token)));
  }

  private static boolean isSignedIn(TestGateway at, String cookie) {
    return json(at.send(at.request("/auth/session").header("Cookie", cookie)))
        .path("signedIn")
        .asBoolean();
  }

  private static void assertEnded(TestGateway at, String cookie) {
    assertThat(isSignedIn(at, cookie)).isFalse();
  }
}
