package it.nzd.gateway.session;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.langtag.LangTag;
import com.nimbusds.langtag.LangTagException;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.token.RefreshToken;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import com.nimbusds.openid.connect.sdk.validators.LogoutTokenValidator;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Any OpenID provider, found by its discovery document when it is first needed and asked again
 * until it answers.
 */
public final class OidcProvider implements IdentityProvider {

  /**
   * How the gateway is known to the provider.
   *
   * @param issuer the provider's name
   * @param discovery where its discovery document is
   * @param clientId the gateway's name there
   * @param clientSecret the gateway's secret there
   * @param publicUrl where browsers reach the gateway
   */
  public record Registration(
      String issuer, URI discovery, String clientId, String clientSecret, String publicUrl) {}

  private record Discovered(
      OIDCProviderMetadata metadata,
      IDTokenValidator idTokens,
      LogoutTokenValidator logoutTokens) {}

  private static final int TIMEOUT_MS = 3_000;
  private static final Scope SCOPE = new Scope("openid", "profile", "email", "organization:*");

  private final Registration registration;
  private final Clock clock;
  private volatile @Nullable Discovered discovered;

  public OidcProvider(Registration registration, Clock clock) {
    this.registration = registration;
    this.clock = clock;
  }

  @Override
  public URI signInAt(LoginAttempt attempt) {
    var request =
        new AuthenticationRequest.Builder(
                ResponseType.CODE, SCOPE, new ClientID(registration.clientId()), callback())
            .endpointURI(discover().metadata().getAuthorizationEndpointURI())
            .state(new State(attempt.state()))
            .nonce(new Nonce(attempt.nonce()))
            .codeChallenge(new CodeVerifier(attempt.verifier()), CodeChallengeMethod.S256);
    try {
      request.uiLocales(List.of(LangTag.parse(attempt.language())));
    } catch (LangTagException e) {
      throw new IllegalArgumentException(attempt.language(), e);
    }
    return request.build().toURI();
  }

  @Override
  public SignedIn redeem(String code, LoginAttempt attempt) {
    var grant =
        new AuthorizationCodeGrant(
            new AuthorizationCode(code), callback(), new CodeVerifier(attempt.verifier()));
    var received = ask(grant);
    var idToken = Optional.ofNullable(received.getIDToken()).orElseThrow(OidcProvider::unsigned);
    var claims = verified(idToken, new Nonce(attempt.nonce()));
    var session = claims.getStringClaim("sid");
    return new SignedIn(
        profile(claims, attempt.language()),
        session == null ? "" : session,
        tokens(received, received.getIDTokenString()));
  }

  @Override
  public Tokens refresh(Tokens tokens) {
    var received = ask(new RefreshTokenGrant(new RefreshToken(tokens.refresh())));
    var idToken = received.getIDTokenString();
    return tokens(received, idToken == null ? tokens.id() : idToken);
  }

  @Override
  public URI signOutAt(Tokens tokens) {
    var endpoint = discover().metadata().getEndSessionEndpointURI();
    var home = URI.create(registration.publicUrl() + "/");
    try {
      return endpoint == null
          ? home
          : new LogoutRequest(endpoint, JWTParser.parse(tokens.id()), home, null).toURI();
    } catch (java.text.ParseException e) {
      return home;
    }
  }

  @Override
  public LoggedOut loggedOut(String logoutToken) {
    try {
      var claims = discover().logoutTokens().validate(JWTParser.parse(logoutToken));
      return new LoggedOut(
          Optional.ofNullable(claims.getSessionID()).map(Object::toString),
          Optional.ofNullable(claims.getSubject()).map(Object::toString));
    } catch (java.text.ParseException | BadJOSEException | JOSEException e) {
      throw new DeniedException("The logout token does not hold");
    }
  }

  @Override
  public boolean isThere() {
    try {
      metadata(new Issuer(registration.issuer()));
      return true;
    } catch (GeneralException | IOException e) {
      return false;
    }
  }

  private OIDCTokens ask(AuthorizationGrant grant) {
    var account =
        new ClientSecretBasic(
            new ClientID(registration.clientId()), new Secret(registration.clientSecret()));
    var request =
        new TokenRequest.Builder(discover().metadata().getTokenEndpointURI(), account, grant)
            .build()
            .toHTTPRequest();
    request.setConnectTimeout(TIMEOUT_MS);
    request.setReadTimeout(TIMEOUT_MS);
    try {
      var answer = OIDCTokenResponseParser.parse(request.send());
      if (answer.indicatesSuccess()) {
        return ((OIDCTokenResponse) answer.toSuccessResponse()).getOIDCTokens();
      }
      var error = answer.toErrorResponse().getErrorObject();
      if (OAuth2Error.SERVER_ERROR.equals(error) || error.getHTTPStatusCode() >= 500) {
        throw new AwayException(new IOException("The provider failed with " + error.getCode()));
      }
      throw new DeniedException("The provider refused with " + error.getCode());
    } catch (IOException | ParseException e) {
      throw new AwayException(e);
    }
  }

  private Tokens tokens(OIDCTokens received, String idToken) {
    var access = received.getAccessToken();
    var refresh = received.getRefreshToken();
    return new Tokens(
        access.getValue(),
        refresh == null ? "" : refresh.getValue(),
        idToken,
        clock.instant().plusSeconds(access.getLifetime()));
  }

  private IDTokenClaimsSet verified(JWT idToken, Nonce nonce) {
    try {
      return discover().idTokens().validate(idToken, nonce);
    } catch (BadJOSEException | JOSEException e) {
      throw new DeniedException("The id token does not hold");
    }
  }

  private static Profile profile(IDTokenClaimsSet claims, String language) {
    var subject = claims.getSubject().getValue();
    var userName = Optional.ofNullable(claims.getStringClaim("preferred_username")).orElse(subject);
    var name = Optional.ofNullable(claims.getStringClaim("name")).orElse(userName);
    return new Profile(
        subject, userName, name, language, TenantClaim.tenants(claims.getClaim("organization")));
  }

  private URI callback() {
    return URI.create(registration.publicUrl() + "/auth/callback");
  }

  private Discovered discover() {
    var known = discovered;
    if (known != null) {
      return known;
    }
    try {
      var issuer = new Issuer(registration.issuer());
      var client = new ClientID(registration.clientId());
      var metadata = metadata(issuer);
      var keys = metadata.getJWKSetURI().toURL();
      var found =
          new Discovered(
              metadata,
              new IDTokenValidator(issuer, client, JWSAlgorithm.RS256, keys),
              new LogoutTokenValidator(issuer, client, JWSAlgorithm.RS256, keys));
      discovered = found;
      return found;
    } catch (MalformedURLException e) {
      throw new IllegalStateException("The provider's address is not valid", e);
    } catch (GeneralException | IOException e) {
      throw new AwayException(e);
    }
  }

  private OIDCProviderMetadata metadata(Issuer issuer) throws IOException, GeneralException {
    var request = new HTTPRequest(HTTPRequest.Method.GET, registration.discovery());
    request.setConnectTimeout(TIMEOUT_MS);
    request.setReadTimeout(TIMEOUT_MS);
    var response = request.send();
    response.ensureStatusCode(200);
    var metadata = OIDCProviderMetadata.parse(response.getBodyAsJSONObject());
    if (!issuer.equals(metadata.getIssuer())) {
      throw new GeneralException("The provider calls itself " + metadata.getIssuer());
    }
    return metadata;
  }

  private static DeniedException unsigned() {
    return new DeniedException("The provider sent no id token");
  }
}
