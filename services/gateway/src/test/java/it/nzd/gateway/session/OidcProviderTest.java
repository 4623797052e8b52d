package it.nzd.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.JWTClaimsSet;
import it.nzd.gateway.session.IdentityProvider.AwayException;
import it.nzd.gateway.session.IdentityProvider.DeniedException;
import it.nzd.gateway.testing.MovableClock;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OidcProviderTest {

  private static final String LONG = "0123456789012345678901234567890123456789012";

  private final MovableClock clock = new MovableClock();
  private final LoginAttempt attempt =
      new LoginAttempt("state-1", "nonce-1", LONG, "/", "it", clock.instant().plusSeconds(60));
  private HttpProvider http;
  private OidcProvider provider;

  @BeforeEach
  void start() throws Exception {
    http = new HttpProvider();
    provider = client(http.issuer());
  }

  @AfterEach
  void stop() {
    http.close();
  }

  @Test
  void shouldAskForACodeWithPkceStateNonceAndTheTenants() {
    var uri = provider.signInAt(attempt).toString();

    assertThat(uri)
        .startsWith(http.issuer() + "/auth?")
        .contains("response_type=code", "code_challenge_method=S256", "code_challenge=")
        .contains("state=state-1", "nonce=nonce-1", "ui_locales=it", "client_id=nzd-gateway")
        .contains("organization%3A*")
        .contains("redirect_uri=http%3A%2F%2Flocalhost%3A8080%2Fauth%2Fcallback")
        .doesNotContain(LONG);
  }

  @Test
  void shouldTakeOnlyASignedTokenForThisSignIn() throws Exception {
    answer(http.sign(idToken("nonce-1").build(), "JWT"));

    var signedIn = provider.redeem("code-1", attempt);

    assertThat(signedIn.profile().subject()).isEqualTo("sub-1");
    assertThat(signedIn.profile().userName()).isEqualTo("anna");
    assertThat(signedIn.profile().tenants())
        .containsExactly(
            new Profile.Tenant("prato", List.of("cdtt-member", "firm")),
            new Profile.Tenant("roma", List.of()));
    assertThat(signedIn.providerSession()).isEqualTo("sid-1");
    assertThat(signedIn.tokens().access()).isEqualTo("access");
    assertThat(http.tokenRequests.getFirst()).contains("code=code-1", "code_verifier=" + LONG);
  }

  @Test
  void shouldRefuseForgedForeignAndReplayedTokens() throws Exception {
    for (var token :
        List.of(
            http.forge(idToken("nonce-1").build(), "JWT"),
            http.sign(idToken("other").build(), "JWT"),
            http.sign(idToken("nonce-1").audience("someone-else").build(), "JWT"),
            http.sign(idToken("nonce-1").issuer("http://other.invalid").build(), "JWT"),
            http.sign(
                idToken("nonce-1").expirationTime(Date.from(Instant.EPOCH)).build(), "JWT"))) {
      answer(token);
      assertThatThrownBy(() -> provider.redeem("code", attempt))
          .isInstanceOf(DeniedException.class);
    }
  }

  @Test
  void shouldTellARefusalFromAnOutage() {
    var tokens = new Tokens("a", "r", "i", clock.instant());
    http.tokenStatus = 400;
    http.tokenAnswer = Map.of("error", "invalid_grant");
    assertThatThrownBy(() -> provider.refresh(tokens)).isInstanceOf(DeniedException.class);

    http.tokenStatus = 503;
    http.tokenAnswer = Map.of();
    assertThatThrownBy(() -> provider.refresh(tokens)).isInstanceOf(AwayException.class);
  }

  @Test
  void shouldKeepTheIdTokenWhenARefreshBringsNone() {
    http.tokenAnswer =
        Map.of(
            "access_token", "b", "refresh_token", "s", "token_type", "Bearer", "expires_in", 300);

    var fresh = provider.refresh(new Tokens("a", "r", "i", clock.instant()));

    assertThat(fresh.access()).isEqualTo("b");
    assertThat(fresh.refresh()).isEqualTo("s");
    assertThat(fresh.id()).isEqualTo("i");
    assertThat(http.tokenRequests.getFirst())
        .contains("grant_type=refresh_token", "refresh_token=r");
  }

  @Test
  void shouldBelieveOnlyRealLogoutTokens() throws Exception {
    var claims = logoutToken().build();

    for (var type : List.of("logout+jwt", "JWT")) {
      var ended = provider.loggedOut(http.sign(claims, type));
      assertThat(ended.providerSession()).contains("sid-1");
    }
    assertThatThrownBy(() -> provider.loggedOut(http.forge(claims, "logout+jwt")))
        .isInstanceOf(DeniedException.class);
    assertThatThrownBy(() -> provider.loggedOut(http.sign(idToken("n").build(), "JWT")))
        .isInstanceOf(DeniedException.class);
    assertThatThrownBy(() -> provider.loggedOut("nonsense")).isInstanceOf(DeniedException.class);
  }

  @Test
  void shouldComeBackWhenTheProviderDoes() {
    http.close();
    assertThat(provider.isThere()).isFalse();
    assertThatThrownBy(() -> provider.signInAt(attempt)).isInstanceOf(AwayException.class);
  }

  @Test
  void shouldSignOutAtTheProvider() throws Exception {
    var id = http.sign(idToken("n").build(), "JWT");

    assertThat(provider.signOutAt(new Tokens("a", "r", id, clock.instant())).toString())
        .startsWith(http.issuer() + "/logout?")
        .contains(
            "id_token_hint=" + id, "post_logout_redirect_uri=http%3A%2F%2Flocalhost%3A8080%2F");
  }

  private OidcProvider client(String issuer) {
    var registration =
        new OidcProvider.Registration(
            issuer,
            URI.create(issuer + "/.well-known/openid-configuration"),
            "nzd-gateway",
            "a secret of the gateway",
            "http://localhost:8080");
    return new OidcProvider(registration, clock);
  }

  private void answer(String idToken) {
    var answer = new HashMap<String, Object>();
    answer.put("access_token", "access");
    answer.put("refresh_token", "refresh");
    answer.put("id_token", idToken);
    answer.put("token_type", "Bearer");
    answer.put("expires_in", 300);
    http.tokenAnswer = answer;
  }

  private JWTClaimsSet.Builder idToken(String nonce) {
    return new JWTClaimsSet.Builder()
        .issuer(http.issuer())
        .audience("nzd-gateway")
        .subject("sub-1")
        .issueTime(Date.from(clock.instant()))
        .expirationTime(Date.from(clock.instant().plusSeconds(300)))
        .claim("nonce", nonce)
        .claim("sid", "sid-1")
        .claim("preferred_username", "anna")
        .claim("name", "Anna Galli")
        .claim(
            "organization",
            Map.of(
                "prato",
                    Map.of("groups", List.of("/cdtt-member", "/prato/firm", "/roma/authority")),
                "roma", Map.of()));
  }

  private JWTClaimsSet.Builder logoutToken() {
    return new JWTClaimsSet.Builder()
        .issuer(http.issuer())
        .audience("nzd-gateway")
        .subject("sub-1")
        .jwtID("1")
        .issueTime(Date.from(clock.instant()))
        .expirationTime(Date.from(clock.instant().plusSeconds(60)))
        .claim("sid", "sid-1")
        .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));
  }
}
