package it.nzd.gateway.session;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import it.nzd.gateway.http.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** An OpenID provider over HTTP with a key of its own, giving the answers a test puts in. */
final class HttpProvider implements AutoCloseable {

  final List<String> tokenRequests = new CopyOnWriteArrayList<>();
  volatile Map<String, Object> tokenAnswer = Map.of();
  volatile int tokenStatus = 200;

  private final HttpServer server;
  private final RSAKey key;
  private final RSAKey stranger;

  HttpProvider() throws IOException, JOSEException {
    key = new RSAKeyGenerator(2048).keyID("k1").generate();
    stranger = new RSAKeyGenerator(2048).keyID("k1").generate();
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/realm/.well-known/openid-configuration", exchange -> answer(exchange, 200, discovery()));
    server.createContext(
        "/realm/keys",
        exchange -> answer(exchange, 200, new JWKSet(key.toPublicJWK()).toJSONObject()));
    server.createContext(
        "/realm/token",
        exchange -> {
          tokenRequests.add(
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          answer(exchange, tokenStatus, tokenAnswer);
        });
    server.start();
  }

  String issuer() {
    return "http://localhost:" + server.getAddress().getPort() + "/realm";
  }

  String sign(JWTClaimsSet claims, String type) throws JOSEException {
    return sign(key, claims, type);
  }

  /** Signed with a key that is not the provider's, but is called the same. */
  String forge(JWTClaimsSet claims, String type) throws JOSEException {
    return sign(stranger, claims, type);
  }

  private static String sign(RSAKey with, JWTClaimsSet claims, String type) throws JOSEException {
    var header =
        new JWSHeader.Builder(JWSAlgorithm.RS256)
            .keyID("k1")
            .type(new JOSEObjectType(type))
            .build();
    var jwt = new SignedJWT(header, claims);
    jwt.sign(new RSASSASigner(with));
    return jwt.serialize();
  }

  private Map<String, Object> discovery() {
    return Map.of(
        "issuer",
        issuer(),
        "authorization_endpoint",
        issuer() + "/auth",
        "token_endpoint",
        issuer() + "/token",
        "end_session_endpoint",
        issuer() + "/logout",
        "jwks_uri",
        issuer() + "/keys",
        "response_types_supported",
        List.of("code"),
        "subject_types_supported",
        List.of("public"),
        "id_token_signing_alg_values_supported",
        List.of("RS256"));
  }

  private static void answer(HttpExchange exchange, int status, Map<String, Object> body)
      throws IOException {
    var bytes = Json.write(body);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
