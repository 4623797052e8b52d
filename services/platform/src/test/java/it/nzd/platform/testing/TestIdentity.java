package it.nzd.platform.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An identity provider for tests: signs the same claims Keycloak does, with a key of its own. */
public final class TestIdentity {
  public static final String ISSUER = "http://localhost:8180/realms/nzd";
  public static final String AUDIENCE = "nzd-api";

  private final ECKey key;

  public TestIdentity() {
    try {
      key = new ECKeyGenerator(Curve.P_256).keyID("test").algorithm(JWSAlgorithm.ES256).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The settings that make a service trust this provider. */
  public Map<String, Object> settings() {
    return Map.of("nzd.oidc.jwks", new JWKSet(key.toPublicJWK()).toString());
  }

  /** A person's token with roles by tenant. */
  public String person(UUID subject, Map<String, List<String>> roles) {
    return sign(personClaims(subject, roles).build());
  }

  /** A person's token with one role in one tenant. */
  public String person(String role, String tenant) {
    return person(subjectOf(role + "@" + tenant), Map.of(tenant, List.of(role)));
  }

  /** Subject id that {@link #person(String, String)} gives. */
  public static UUID subjectOf(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  /** The claims of a person's token, to be spoiled by a test. */
  public JWTClaimsSet.Builder personClaims(UUID subject, Map<String, List<String>> roles) {
    var organization = new HashMap<String, Object>();
    roles.forEach(
        (tenant, held) ->
            organization.put(
                tenant,
                Map.of(
                    "groups", held.stream().map(role -> "/" + role).toList(),
                    "realm_access", Map.of("roles", held))));
    return base()
        .subject(subject.toString())
        .claim("azp", "nzd-gateway")
        .claim("sid", "session")
        .claim("organization", organization);
  }

  /** The token of a service's own account. */
  public String service(String context) {
    var client = "nzd-" + context;
    return sign(
        base()
            .subject(subjectOf(client).toString())
            .claim("azp", client)
            .claim("client_id", client)
            .build());
  }

  /** Signs any claims. */
  public String sign(JWTClaimsSet claims) {
    try {
      var token =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build(), claims);
      token.sign(new ECDSASigner(key));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JWTClaimsSet.Builder base() {
    var now = Instant.now();
    return new JWTClaimsSet.Builder()
        .issuer(ISSUER)
        .audience(AUDIENCE)
        .issueTime(Date.from(now))
        .expirationTime(Date.from(now.plus(Duration.ofMinutes(5))));
  }
}
