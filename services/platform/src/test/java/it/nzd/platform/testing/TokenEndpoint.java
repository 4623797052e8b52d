package it.nzd.platform.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Gives service accounts their tokens (client credentials), as the identity provider does. */
public final class TokenEndpoint implements AutoCloseable {
  private final HttpServer server;

  public TokenEndpoint(TestIdentity identity) {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/token", exchange -> answer(exchange, identity));
    server.start();
  }

  /** Its address, for {@code nzd.oidc.token-uri}. */
  public String uri() {
    return "http://localhost:" + server.getAddress().getPort() + "/token";
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private static void answer(HttpExchange exchange, TestIdentity identity) throws IOException {
    var basic = exchange.getRequestHeaders().getFirst("Authorization").substring("Basic ".length());
    var client =
        new String(Base64.getDecoder().decode(basic), StandardCharsets.UTF_8).split(":", 2)[0];
    var body =
        "{\"access_token\":\"%s\",\"token_type\":\"Bearer\",\"expires_in\":300}"
            .formatted(identity.service(client.replaceFirst("^nzd-", "")))
            .getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, body.length);
    try (var out = exchange.getResponseBody()) {
      out.write(body);
    }
  }
}
